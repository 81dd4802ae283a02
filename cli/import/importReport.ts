import { createWriteStream, type WriteStream } from 'node:fs';

/** What became of one story. */
export type Outcome = 'new' | 'changed' | 'same' | 'refused';

export type Told = {
  readonly outcome: Outcome;
  readonly where: string;
  readonly articleId?: string;
  /** Why it was refused or left; what of it could not be kept. */
  readonly notes?: readonly string[];
};

export type ImportReport = {
  tell(told: Told): void;
  addAccepted(amount: number): void;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly accepted: number;
  close(): Promise<void>;
};

/** Counts, and writes a JSON line for each story where a file is given for it. */
export function createReport(file: string | null): ImportReport {
  const counts: Record<Outcome, number> = { new: 0, changed: 0, same: 0, refused: 0 };
  const stream: WriteStream | null = file === null ? null : createWriteStream(file);
  let accepted = 0;
  return {
    counts,
    get accepted() {
      return accepted;
    },
    tell: (told) => {
      counts[told.outcome] += 1;
      stream?.write(`${JSON.stringify(told)}\n`);
    },
    addAccepted: (amount) => {
      accepted += amount;
    },
    close: () =>
      new Promise((resolve, reject) => {
        if (stream === null) return resolve();
        stream.once('error', reject);
        stream.end(resolve);
      }),
  };
}
