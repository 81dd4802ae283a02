import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Importing } from '../../server/services/importing/importing';
import { NoRoom } from '../../server/services/retry';
import { openApp } from '../openApp';
import type { Io, Output } from '../output';
import { STDIN } from '../readStories';
import { findFiles } from './findFiles';
import type { CopyFormat } from './formats';
import { createReport, type ImportReport } from './importReport';
import { importStories } from './importStories';
import { createPreparers } from './preparers';
import { showProgress } from './progress';

export type ImportFlags = {
  readonly input?: CopyFormat;
  readonly language?: string;
  readonly date?: string;
  readonly acceptAbove?: number;
  readonly dryRun?: boolean;
  readonly update?: boolean;
  readonly report?: string;
};

/** Resolves to whether every story was taken; says in the end what became of them. */
export async function runImport(
  paths: readonly string[],
  flags: ImportFlags,
  { io, output }: { readonly io: Io; readonly output: Output },
): Promise<boolean> {
  const files = await findFiles(
    paths.filter((name) => name !== STDIN),
    io.cwd,
  );
  const sized = files.map((file) => (file.kind === 'file' ? { ...file, format: flags.input ?? file.format } : file));
  const app = await openApp(io.cwd);
  const report = createReport(flags.report === undefined ? null : path.resolve(io.cwd, flags.report));
  const progress = showProgress(
    io,
    files.reduce((sum, file) => sum + (file.kind === 'file' ? file.size : 0), 0),
  );
  const preparers = createPreparers(builtModule());
  const isDry = flags.dryRun ?? false;
  try {
    await importStories({
      io,
      isDry,
      isUpdating: flags.update ?? false,
      acceptAbove: flags.acceptAbove ?? null,
      language: flags.language,
      date: flags.date,
      sources: { files: sized, stdin: paths.includes(STDIN) ? (flags.input ?? 'jsonl') : null },
      importing: app.strapi.plugin('communique').service('importing') as unknown as Importing,
      preparers,
      report,
      progress,
    });
    return report.counts.refused === 0;
  } catch (error) {
    if (!(error instanceof NoRoom)) throw error;
    throw new Error(`${error.message} Make room and run the same command again: it goes on where it stopped.`);
  } finally {
    progress.end();
    await output.write(summaryOf(report, isDry));
    await preparers.close();
    await report.close();
    await app.close();
  }
}

/** The file that this command was built into; null where it runs from source, which no thread could load. */
const builtModule = (): string | null => (__filename.endsWith('.js') && existsSync(__filename) ? __filename : null);

function summaryOf({ counts, accepted }: ImportReport, isDry: boolean): string {
  const lines = [
    `${counts.new} new, ${counts.changed} changed, ${counts.same} same, ${counts.refused} refused.`,
    ...(accepted > 0 ? [`${accepted} suggestions accepted.`] : []),
    ...(isDry ? ['Nothing was kept: this was a dry run.'] : []),
  ];
  return `${lines.join('\n')}\n`;
}
