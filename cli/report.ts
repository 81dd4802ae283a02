import type { Analysis } from '../core';
import { formatTable } from './formatTable';
import type { Input } from './input';
import type { Output } from './output';
import { toRecord } from './toRecord';

export const REPORT_FORMATS = ['table', 'json', 'jsonl'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export type Report = {
  readonly add: (read: Extract<Input, { kind: 'story' }>, analysis: Analysis) => Promise<void>;
  readonly end: () => Promise<void>;
};

/** `table` for people, `jsonl` with a line per story, `json` with one list of all; each story goes out when it is read. */
export function createReport(format: ReportFormat, { write }: Output): Report {
  let count = 0;
  switch (format) {
    case 'table':
      return { add: (read, analysis) => write(formatTable(read, analysis)), end: async () => {} };
    case 'jsonl':
      return { add: (read, analysis) => write(`${JSON.stringify(toRecord(read, analysis))}\n`), end: async () => {} };
    case 'json':
      return {
        add: (read, analysis) =>
          write(`${count++ === 0 ? '[\n' : ',\n'}${JSON.stringify(toRecord(read, analysis), null, 2)}`),
        end: () => write(count === 0 ? '[]\n' : '\n]\n'),
      };
  }
}
