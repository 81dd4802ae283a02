/** What became of one article when many are read again. */
export type Outcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly undecided: number; readonly total: number }
  | { readonly kind: 'failed'; readonly why: string };

export type RunRow = { readonly id: string; readonly headline: string; readonly outcome: Outcome };
/** Articles in the order in which they are read, one after another. */
export type AnalysisRun = readonly RunRow[];

export const beginRun = (articles: readonly Omit<RunRow, 'outcome'>[]): AnalysisRun =>
  articles.map(({ id, headline }) => ({ id, headline, outcome: { kind: 'waiting' } }));

export const nextWaiting = (run: AnalysisRun): string | null =>
  run.find(({ outcome }) => outcome.kind === 'waiting')?.id ?? null;

export const settle = (run: AnalysisRun, id: string, outcome: Outcome): AnalysisRun =>
  run.map((row) => (row.id === id ? { ...row, outcome } : row));

/** Those that failed wait once more; what was read stays. */
export const retryFailed = (run: AnalysisRun): AnalysisRun =>
  run.map((row) => (row.outcome.kind === 'failed' ? { ...row, outcome: { kind: 'waiting' } } : row));

export type RunCounts = { readonly total: number; readonly done: number; readonly failed: number };

/** `done`: read or failed. */
export function countRun(run: AnalysisRun): RunCounts {
  const having = (kind: Outcome['kind']): number => run.filter(({ outcome }) => outcome.kind === kind).length;
  const failed = having('failed');
  return { total: run.length, done: having('read') + failed, failed };
}
