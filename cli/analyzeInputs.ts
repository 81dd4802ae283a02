import { analyzeStory } from '../core';
import type { StoryOptions } from './input';
import type { Io, Output } from './output';
import { type InputFormat, readStories, STDIN } from './readStories';
import { createReport, type ReportFormat } from './report';

export type AnalyzeOptions = StoryOptions & { readonly input?: InputFormat | undefined; readonly format: ReportFormat };

type Room = { readonly io: Io; readonly output: Output };

/** Reads and reports every story; false when some input could not be read. The others are reported all the same. */
export async function analyzeInputs(
  files: readonly string[],
  options: AnalyzeOptions,
  { io, output }: Room,
): Promise<boolean> {
  const names = files.length > 0 ? files : [STDIN];
  const report = createReport(options.format, output);
  let isAllRead = true;
  for (const [at, name] of names.entries()) {
    if (name === STDIN && names.indexOf(STDIN) < at) {
      output.complain('communique: standard input: - was given twice, and can be read once.');
      isAllRead = false;
      continue;
    }
    for await (const input of readStories(name, io.stdin, options)) {
      if (output.isClosed()) return isAllRead;
      if (input.kind === 'story') await report.add(input, analyzeStory(input.story));
      else {
        output.complain(`communique: ${input.where}: ${input.message}`);
        isAllRead = false;
      }
    }
  }
  await report.end();
  return isAllRead;
}
