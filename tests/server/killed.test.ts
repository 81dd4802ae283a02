import { cpSync, rmSync } from 'node:fs';
import type { Operation, OperationsReply, StoredSuggestion } from '../../core';
import { rowsOf } from '../../server/documentsOf';
import { untilQuiet } from '../../server/services/untilQuiet';
import { dumpDesk } from './dumpDesk';
import { MortalDesk, Refused } from './killing/mortalDesk';
import { HARBOUR, planWork, randomFrom } from './killing/planWork';
import { openDesk } from './openDesk';
import { startStrapi } from './startStrapi';

// Seven starts of Strapi, on a busy machine.
jest.setTimeout(240_000);

const AMOUNT = 200;
const BATCH = 10;
const KILLS = 3;
/** Of the time that the batch takes undisturbed: later it might be through. */
const LATEST = 0.6;

const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
const desks: MortalDesk[] = [];
afterAll(async () => {
  for (const desk of desks) {
    await desk.kill();
    rmSync(desk.folder, { recursive: true, force: true });
  }
});

type Work = ReturnType<typeof planWork>[number];
/** In which batch, and how many milliseconds after it was sent. */
type Kills = ReadonlyMap<number, number>;

type Order = { readonly work: readonly Work[]; readonly kills: Kills; readonly seen: ReadonlyMap<string, number> };

/** Sends the work as the browser does: with the versions that it was told, and the same batch until it is answered. */
async function doWork(desk: MortalDesk, articleId: string, { work, kills, seen }: Order) {
  const versions = new Map(seen);
  const kinds: string[] = [];
  const took: number[] = [];
  let failures = 0;
  await desk.start();
  for (let batch = 0; batch * BATCH < work.length; batch += 1) {
    const operations = work
      .slice(batch * BATCH, (batch + 1) * BATCH)
      .map(
        (one) => ({ ...one, ...(one.kind === 'tag' ? {} : { version: versions.get(one.tagId) ?? 0 }) }) as Operation,
      );
    const killAfter = kills.get(batch);
    let killing: Promise<void> | null = null;
    if (killAfter !== undefined) {
      killing = new Promise((resolve) => setTimeout(resolve, killAfter)).then(() => desk.kill());
    }
    const sentAt = performance.now();
    let reply: OperationsReply | null = null;
    while (reply === null) {
      try {
        reply = await desk.post<OperationsReply>(`/communique/articles/${articleId}/operations`, { operations });
      } catch (error) {
        if (error instanceof Refused) throw error;
        failures += 1;
        await killing;
        await desk.start();
      }
    }
    took.push(performance.now() - sentAt);
    await killing;
    for (const result of reply.results) {
      kinds.push(result.kind);
      if (result.kind !== 'done') continue;
      for (const id of result.gone) versions.delete(id);
      for (const { id, version } of result.tags) versions.set(id, version);
    }
    await desk.start();
  }
  return { kinds, took, failures };
}

async function lookInto(folder: string) {
  const { strapi, stop } = await startStrapi({ folder });
  const lines = await dumpDesk(strapi);
  const log = await rowsOf(strapi, 'tag-log').findMany({ orderBy: { id: 'asc' } });
  await stop();
  return { lines, log: log.map(({ operationId, what }) => `${operationId} ${what}`) };
}

test(`a desk that is killed three times during 200 operations has done each of them once (seed ${seed})`, async () => {
  const random = randomFrom(seed);
  const first = await openDesk();
  const { articleId } = await first.importStory(HARBOUR);
  const suggestions: StoredSuggestion[] = (await first.list(articleId)).suggestions;
  expect(suggestions.length).toBeGreaterThan(18);
  await untilQuiet(first.strapi);
  await first.strapi.destroy();
  const quiet = new MortalDesk(`${first.folder}-quiet`);
  const killed = new MortalDesk(first.folder);
  desks.push(quiet, killed);
  cpSync(killed.folder, quiet.folder, { recursive: true });

  const work = planWork(suggestions, AMOUNT, random);
  const seen = new Map(suggestions.map(({ id, version }) => [id, version]));
  const undisturbed = await doWork(quiet, articleId, { work, seen, kills: new Map() });
  const kills = new Map<number, number>();
  while (kills.size < KILLS) {
    const batch = Math.floor(random() * undisturbed.took.length);
    kills.set(batch, random() * LATEST * Number(undisturbed.took[batch]));
  }
  const disturbed = await doWork(killed, articleId, { work, seen, kills });
  await Promise.all([quiet.kill(), killed.kill()]);
  expect(killed.starts).toBe(1 + KILLS);
  // Not before, not between, but in the middle of it.
  expect(disturbed.failures).toBeGreaterThan(0);
  expect(undisturbed.failures).toBe(0);
  expect(disturbed.kinds).toEqual(undisturbed.kinds);
  expect(new Set(disturbed.kinds)).toEqual(new Set(['done']));

  const [expected, found] = [await lookInto(quiet.folder), await lookInto(killed.folder)];
  expect(found.log).toEqual(expected.log);
  expect(found.log.filter((line) => /^work-\d+ /.test(line))).toHaveLength(AMOUNT);
  expect(found.lines).toEqual(expected.lines);
});
