import { createReadStream } from 'node:fs';
import type { Knowledge } from '../../core';
import type { Editor } from '../../server/services/desk/editor';
import { keyOf, type ReadyStory, type Standing, type StoryKey } from '../../server/services/importing/importedStory';
import type { Importing } from '../../server/services/importing/importing';
import { isPassing, NoRoom, withRetries } from '../../server/services/retry';
import type { Io } from '../output';
import type { Copy, Failure } from './copy';
import type { FoundFile } from './findFiles';
import type { CopyFormat } from './formats';
import type { ImportReport } from './importReport';
import { dayKeyOf, type Preparers } from './preparers';
import type { Progress } from './progress';
import { readCopies } from './readCopies';

export type ImportOptions = {
  readonly isDry: boolean;
  /** Newer copies of stories that the desk has replace the words of their drafts. */
  readonly isUpdating: boolean;
  /** Confidence (0 to 1) from which a suggestion is accepted; null: all wait. */
  readonly acceptAbove: number | null;
  readonly language: string | undefined;
  readonly date: string | undefined;
};

export type Sources = {
  readonly files: readonly (FoundFile | Failure)[];
  /** How standard input is read; null: it is not. */
  readonly stdin: CopyFormat | null;
};

export type ImportRun = ImportOptions & {
  readonly io: Io;
  readonly sources: Sources;
  readonly importing: Importing;
  readonly preparers: Preparers;
  readonly report: ImportReport;
  readonly progress: Progress;
};

/** Enough to write in few statements, few enough to be written again when a deadlock takes them back. */
const BATCH = 200;
const EDITOR: Editor = { id: null, name: 'communique import' };

/** A story with what it is known by. */
type Keyed = { readonly copy: Copy; readonly key: StoryKey };

/**
 * Batch after batch: what the desk has is told apart before anything is read, the new is read on the other cores while
 * the batch before is written, and each batch is written whole or not at all. Run again, it goes on where it stopped.
 */
export async function importStories(run: ImportRun): Promise<void> {
  const seen = new Set<string>();
  let writing: Promise<void> = Promise.resolve();
  let stories = 0;
  let bytes = 0;
  for await (const { copies, read } of batchesOf(run)) {
    bytes = read;
    const plan = await sortOut(run, copies, seen);
    const ready = await prepare(run, plan);
    await writing;
    writing = write(run, ready).then(() => {
      stories += copies.length;
      run.progress.step({ stories, bytes });
    });
    // Told by `await writing` in the next turn; until then it is no unhandled one.
    writing.catch(() => {});
  }
  await writing;
}

type Batch = { readonly copies: readonly Copy[]; readonly read: number };

async function* batchesOf(run: ImportRun): AsyncGenerator<Batch> {
  let copies: Copy[] = [];
  let read = 0;
  for await (const found of copiesOf(run, (size) => {
    read += size;
  })) {
    if (found.kind === 'failure') {
      run.report.tell({ outcome: 'refused', where: found.where, notes: [found.message] });
      run.progress.say(`${found.where}: ${found.message}`);
      continue;
    }
    copies.push({ ...found, language: found.language ?? run.language, date: found.date ?? run.date });
    if (copies.length === BATCH) {
      yield { copies, read };
      copies = [];
    }
  }
  if (copies.length > 0) yield { copies, read };
}

async function* copiesOf({ sources, io }: ImportRun, count: (size: number) => void): AsyncGenerator<Copy | Failure> {
  if (sources.stdin !== null) yield* readCopies(io.stdin, sources.stdin, 'standard input');
  for (const file of sources.files) {
    if (file.kind === 'failure') yield file;
    else yield* readCopies(counted(createReadStream(file.file), count), file.format, file.name);
  }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, count: (size: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    count(chunk.length);
    yield chunk;
  }
}

const NEWER = 'an earlier copy of it came in this import; --update takes this one over when the import is run again';

type Planned = Keyed & { readonly standing: Standing };

/** What came earlier in this very run is the same as well: a rehearsal leaves no receipt to tell it by. */
async function sortOut(run: ImportRun, copies: readonly Copy[], seen: Set<string>): Promise<readonly Planned[]> {
  const keyed = copies.map((copy): Keyed => ({ copy, key: keyOf(copy) }));
  const standings = await safely(run, () => run.importing.findStandings(keyed.map(({ key }) => key)));
  return keyed.flatMap(({ copy, key }, i) => {
    const standing = standings[i] ?? { kind: 'new' };
    const isSame = seen.has(key.receivedHash);
    const isNewer = !isSame && seen.has(key.operationId) && standing.kind === 'new';
    seen.add(key.receivedHash).add(key.operationId);
    if (isNewer) run.report.tell({ outcome: 'changed', where: copy.where, notes: [NEWER] });
    if (isSame) run.report.tell({ outcome: 'same', where: copy.where, notes: ['came earlier in this import'] });
    return isSame || isNewer ? [] : [{ copy, key, standing }];
  });
}

type Ready = Planned & { readonly story: ReadyStory | null };

async function prepare(run: ImportRun, plan: readonly Planned[]): Promise<readonly Ready[]> {
  const isRead = ({ standing }: Planned): boolean =>
    standing.kind === 'new' || (standing.kind === 'changed' && run.isUpdating);
  const read = plan.filter(isRead);
  const copies = read.map(({ copy }) => copy);
  const knowledge = new Map<string, Knowledge>();
  for (const day of new Set(copies.map(dayKeyOf))) {
    knowledge.set(day, await safely(run, () => run.importing.getKnowledge(day === '' ? null : day)));
  }
  const prepared = await run.preparers.prepare({ copies, settings: await run.importing.getSettings(), knowledge });
  const stories = new Map(read.map((planned, i) => [planned, prepared[i]]));
  return plan.flatMap((planned): Ready[] => {
    const told = stories.get(planned);
    if (told?.kind === 'refused') {
      run.report.tell({ outcome: 'refused', where: planned.copy.where, notes: [told.message] });
      run.progress.say(`${planned.copy.where}: ${told.message}`);
      return [];
    }
    return [{ ...planned, story: told ? { ...planned.key, prepared: told.prepared } : null }];
  });
}

async function write(run: ImportRun, ready: readonly Ready[]): Promise<void> {
  const fresh = ready.flatMap(({ copy, standing, story }) =>
    standing.kind === 'new' && story ? [{ copy, story }] : [],
  );
  const written = await writeNew(
    run,
    fresh.map(({ story }) => story),
  );
  for (const [i, { copy, story }] of fresh.entries()) {
    const done = written[i] ?? { refused: 'was not written' };
    if ('refused' in done) {
      run.report.tell({ outcome: 'refused', where: copy.where, notes: [done.refused] });
      run.progress.say(`${copy.where}: ${done.refused}`);
    } else
      run.report.tell({ outcome: done.outcome, where: copy.where, ...idOf(run, done.articleId), ...notesOf(story) });
  }
  for (const { copy, standing, story } of ready) {
    if (standing.kind === 'new') continue;
    if (standing.kind === 'changed' && story) {
      await safely(run, () => rehearsed(run, () => run.importing.update(standing.articleId, story, EDITOR)));
    }
    const isLeft = standing.kind === 'changed' && !story;
    const notes = isLeft ? ['other words than the desk has; --update takes them over'] : notesOf(story).notes;
    run.report.tell({
      outcome: standing.kind,
      where: copy.where,
      articleId: standing.articleId,
      ...(notes && { notes }),
    });
  }
  const ids = written.flatMap((done) => ('articleId' in done ? [done.articleId] : []));
  await accept(run, [...ids, ...ready.flatMap(({ standing }) => (standing.kind === 'new' ? [] : standing.articleId))]);
}

/** `outcome` same: another import was quicker. */
type Written = { readonly articleId: string; readonly outcome: 'new' | 'same' } | { readonly refused: string };

/**
 * All at once; one by one where another import wrote one of them in the same moment, or where the database takes one
 * of them not.
 */
async function writeNew(run: ImportRun, stories: readonly ReadyStory[]): Promise<readonly Written[]> {
  if (stories.length === 0) return [];
  const writeSome = (some: readonly ReadyStory[]): Promise<readonly string[]> =>
    safely(run, () => rehearsed(run, () => run.importing.write(some, EDITOR)));
  try {
    return (await writeSome(stories)).map((articleId) => ({ articleId, outcome: 'new' }));
  } catch (error) {
    if (error instanceof NoRoom || isPassing(error)) throw error;
  }
  const written: Written[] = [];
  for (const story of stories) written.push(await writeOne(run, story, writeSome));
  return written;
}

type WriteSome = (some: readonly ReadyStory[]) => Promise<readonly string[]>;

async function writeOne(run: ImportRun, story: ReadyStory, writeSome: WriteSome): Promise<Written> {
  const [standing] = await safely(run, () => run.importing.findStandings([story]));
  if (standing && standing.kind !== 'new') return { articleId: standing.articleId, outcome: 'same' };
  try {
    const [articleId = ''] = await writeSome([story]);
    return { articleId, outcome: 'new' };
  } catch (error) {
    if (error instanceof NoRoom || isPassing(error)) throw error;
    return { refused: `the database does not take it: ${(error as Error).message.slice(0, 300)}` };
  }
}

async function accept(run: ImportRun, articleIds: readonly string[]): Promise<void> {
  const { acceptAbove } = run;
  if (acceptAbove === null || run.isDry) return;
  for (const articleId of articleIds) {
    run.report.addAccepted(await safely(run, () => run.importing.acceptAbove(articleId, acceptAbove, EDITOR)));
  }
}

const rehearsed = <T>({ isDry, importing }: ImportRun, work: () => Promise<T>): Promise<T> =>
  isDry ? importing.rehearse(work) : work();

const safely = <T>({ progress }: ImportRun, work: () => Promise<T>): Promise<T> =>
  withRetries(work, { tell: (why, pause) => progress.say(`The database: ${why}; trying again in ${pause / 1000} s.`) });

const idOf = ({ isDry }: ImportRun, articleId: string | undefined) =>
  isDry || articleId === undefined ? {} : { articleId };

const notesOf = (story: ReadyStory | null): { notes?: readonly string[] } =>
  story && story.prepared.leftOut.length > 0 ? { notes: story.prepared.leftOut.map((why) => `left out: ${why}`) } : {};
