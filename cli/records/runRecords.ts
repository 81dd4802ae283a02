import path from 'node:path';
import type { Importing } from '../../server/services/importing/importing';
import type { RecordTold, RecordType } from '../../server/services/importing/records/sentRecords';
import { NoRoom } from '../../server/services/retry';
import { findFiles } from '../import/findFiles';
import { createReport } from '../import/importReport';
import { openApp } from '../openApp';
import type { Io, Output } from '../output';
import { readRecordFiles } from './readRecordFiles';

export type RecordFlags = { readonly dryRun?: boolean; readonly report?: string };

const LABELS: Readonly<Record<RecordType, string>> = {
  organization: 'Organizations',
  post: 'Posts',
  person: 'People',
  'term-of-office': 'Terms of office',
};

/** People, organizations, posts and terms of office out of lists. Resolves to whether all were taken. */
export async function runRecords(
  paths: readonly string[],
  { dryRun: isDry = false, report: reportFile }: RecordFlags,
  { io, output }: { readonly io: Io; readonly output: Output },
): Promise<boolean> {
  const files = await findFiles(paths, io.cwd);
  const sent = await readRecordFiles(files);
  output.complain(
    `Read: ${sent.people.size} people, ${sent.organizations.size} organizations, ${sent.posts.size} posts, ${sent.terms.length} terms of office.`,
  );
  const report = createReport(reportFile === undefined ? null : path.resolve(io.cwd, reportFile));
  const counts = countsByType();
  for (const { where, message } of sent.failures) {
    report.tell({ outcome: 'refused', where, notes: [message] });
    output.complain(`${where}: ${message}`);
  }
  const app = await openApp(io.cwd);
  const importing = app.strapi.plugin('communique').service('importing') as unknown as Importing;
  const tell = (told: RecordTold): void => {
    counts[told.type][told.outcome] += 1;
    report.tell(told);
    if (told.outcome === 'refused') output.complain(`${told.where}: ${(told.notes ?? []).join('; ')}`);
  };
  try {
    const write = () => importing.writeRecords(sent, tell);
    await (isDry ? importing.rehearse(write) : write());
  } catch (error) {
    if (!(error instanceof NoRoom)) throw error;
    throw new Error(`${error.message} Make room and run the same command again: it goes on where it stopped.`);
  } finally {
    await output.write(summaryOf(counts, { unreadable: sent.failures.length, isDry }));
    await report.close();
    await app.close();
  }
  return report.counts.refused === 0;
}

const countsByType = () => {
  const none = () => ({ new: 0, changed: 0, same: 0, refused: 0 });
  return { organization: none(), post: none(), person: none(), 'term-of-office': none() };
};

type Summary = { readonly unreadable: number; readonly isDry: boolean };

function summaryOf(counts: ReturnType<typeof countsByType>, { unreadable, isDry }: Summary): string {
  const lines = (Object.keys(LABELS) as RecordType[]).map((type) => {
    const { new: fresh, changed, same, refused } = counts[type];
    return `${LABELS[type]}: ${fresh} new, ${changed} changed, ${same} same, ${refused} refused.`;
  });
  if (unreadable > 0) lines.push(`${unreadable} could not be read.`);
  if (isDry) lines.push('Nothing was kept: this was a dry run.');
  return `${lines.join('\n')}\n`;
}
