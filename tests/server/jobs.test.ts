/** Work behind the desk: what is started, goes on, fails, and is tried again; kept in the database or in Redis. */
import { rmSync } from 'node:fs';
import { ACTIONS, type JobsReply, type StartJobReply } from '../../core';
import { rowsOf } from '../../server/documentsOf';
import { inTables, tableOf } from '../../server/services/desk/tables';
import { jobsOf } from '../../server/services/jobs/jobs';
import { jobTable } from '../../server/services/jobs/jobTable';
import { withRetries } from '../../server/services/retry';
import { untilQuiet } from '../../server/services/untilQuiet';
import { hasQueue, QUEUES, queueSettings } from './jobs/queues';
import { untilJobs } from './jobs/untilJobs';
import { type Desk, expectOk, openDesk, STRAITS } from './openDesk';
import { startStrapi } from './startStrapi';

jest.setTimeout(180_000);

const WORKING = { jobs: queueSettings('table').jobs };

const begin = async (desk: Desk, kind: string) => expectOk(await desk.ask<StartJobReply>('post', '/jobs', { kind }));
const listOf = (desk: Desk) => async () => expectOk(await desk.ask<JobsReply>('get', '/jobs'));

describe.each(QUEUES)('jobs kept by "%s"', (queue) => {
  const { jobs: settings, clear } = queueSettings(queue);
  let isThere = false;
  let desk: Desk;
  beforeAll(async () => {
    isThere = await hasQueue(queue);
    if (isThere) desk = await openDesk({ config: { jobs: settings } });
  });
  afterAll(async () => {
    if (!isThere) return;
    await desk.stop();
    await clear();
  });
  const it = (sentence: string, work: () => Promise<void>) =>
    test(sentence, async () => {
      if (isThere) await work();
    });

  it('reading all stories again proposes what the reader finds now, and says how far it is', async () => {
    const { articleId } = await desk.importStory(STRAITS);
    const { suggestions } = await desk.list(articleId);
    await rowsOf(desk.strapi, 'suggestion').deleteMany({ where: { articleId } });
    expect(await begin(desk, 'read-stories')).toEqual({ isNew: true });
    const { jobs } = await untilJobs(listOf(desk), ([job]) => job?.state === 'done');
    expect(jobs).toMatchObject([
      {
        kind: 'read-stories',
        progress: { done: 1, total: 1 },
        error: null,
        who: expect.stringContaining('Mara Holt'),
        story: null,
      },
    ]);
    const placesOf = (some: typeof suggestions) => some.map(({ kind, anchor }) => ({ kind, anchor }));
    expect(placesOf((await desk.list(articleId)).suggestions)).toEqual(placesOf(suggestions));
  });

  it('a story that cannot be read is tried by itself, given up with its reason, and read once it was mended', async () => {
    const { articleId } = await desk.importStory(STRAITS.replace('eleven', 'twelve'));
    const [row] = await rowsOf(desk.strapi, 'article').findMany({ where: { documentId: articleId } });
    const [spoiled, missing] = (await desk.list(articleId)).suggestions.filter(({ kind }) => kind === 'quote');
    const setAnchor = (id: string | undefined, anchor: unknown) =>
      inTables(desk.strapi, (from) =>
        from(tableOf(desk.strapi, 'suggestion'))
          .where({ document_id: id })
          .update({ anchor: JSON.stringify(anchor), decision: 'rejected' }),
      );
    await setAnchor(spoiled?.id, null);
    await rowsOf(desk.strapi, 'suggestion').deleteMany({ where: { documentId: missing?.id } });
    await begin(desk, 'read-stories');
    const failed = await untilJobs(listOf(desk), (_, { counts }) => counts.failed === 1 && counts.running === 0);
    const [letter] = failed.jobs.filter(({ state }) => state === 'failed');
    expect(letter).toMatchObject({ kind: 'read-story', attempts: 2, story: { articleId, headline: row?.headline } });
    expect(letter?.error).not.toBe('');
    // The others were read all the same.
    expect(failed.jobs).toContainEqual(
      expect.objectContaining({ kind: 'read-stories', state: 'done', progress: { done: 2, total: 2 } }),
    );

    await setAnchor(spoiled?.id, spoiled?.anchor);
    expect(await desk.ask('post', '/jobs/retry', { ids: [letter?.id] })).toMatchObject({ data: { changed: 1 } });
    await untilJobs(listOf(desk), (_, { counts }) => counts.failed === 0 && counts.waiting + counts.running === 0);
    const places = (await desk.list(articleId)).suggestions.map(({ anchor }) => anchor);
    expect(places).toContainEqual(missing?.anchor);
  });

  it('the same work asked for twice at once is done once', async () => {
    const before = (await listOf(desk)()).jobs.filter(({ kind }) => kind === 'write-search').length;
    const answers = await Promise.all([begin(desk, 'write-search'), begin(desk, 'write-search')]);
    expect(answers.filter(({ isNew }) => isNew).length).toBeGreaterThan(0);
    const { jobs } = await untilJobs(listOf(desk), (_, { counts }) => counts.waiting + counts.running === 0);
    const after = jobs.filter(({ kind }) => kind === 'write-search').length;
    expect(after - before).toBe(answers.filter(({ isNew }) => isNew).length);
  });

  it('what was removed is not in the list any more', async () => {
    const { jobs } = await listOf(desk)();
    const ids = jobs.map(({ id }) => id);
    expect(await desk.ask('post', '/jobs/remove', { ids })).toMatchObject({ data: { changed: ids.length } });
    expect(await listOf(desk)()).toEqual({ jobs: [], counts: { running: 0, waiting: 0, failed: 0, done: 0 } });
  });

  it('who may not change the settings sees and starts nothing', async () => {
    const editor = await desk.as([ACTIONS.read, ACTIONS.tag]);
    expect((await editor('get', '/jobs')).status).toBe(403);
    expect((await editor('post', '/jobs', { kind: 'write-search' })).status).toBe(403);
    expect((await desk.askAnonymously('post', '/jobs/remove', { ids: ['x'] })).status).toBe(401);
  });

  it('a request that makes no sense is refused with what would', async () => {
    const refused = await desk.ask('post', '/jobs', { kind: 'read-story' });
    expect(refused).toMatchObject({ status: 400 });
    expect(refused.error.message).toContain('must be one of read-stories, check-links, write-search');
    expect((await desk.ask('post', '/jobs/retry', { ids: [] })).error.message).toContain('must name a job');
    expect((await desk.ask('post', '/jobs/remove', { ids: ["'; drop table"] })).status).toBe(400);
  });
});

test('of many that ask for work at the same moment each job goes to one', async () => {
  const { strapi, stop } = await startStrapi();
  const table = jobTable(strapi);
  await table.add(
    Array.from({ length: 40 }, (_, n) => ({ kind: 'read-story', payload: {}, key: `read-story-${n}`, who: null })),
  );
  const take = () => withRetries(() => table.take(60_000, 5), { tell: () => {} });
  const taken = await Promise.all(Array.from({ length: 100 }, take));
  const ids = taken.flatMap((job) => job?.rowId ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  // Those that met others at each of the few that they looked at went away with nothing; one by one they get the rest.
  while ((await take()) !== null) ids.push(0);
  expect(ids).toHaveLength(40);
  await stop();
});

test('work that a stopping desk leaves goes on from its place at the next start', async () => {
  const first = await openDesk({ config: WORKING });
  for (let n = 0; n < 45; n += 1) await first.importStory(STRAITS.replace('eleven', `${n + 20}`));
  await rowsOf(first.strapi, 'suggestion').deleteMany({});
  await begin(first, 'read-stories');
  await untilJobs(listOf(first), ([job]) => (job?.progress?.done ?? 0) > 0);
  await jobsOf(first.strapi).stop();
  await untilQuiet(first.strapi);
  await first.strapi.destroy();

  const again = await startStrapi({ folder: first.folder, config: WORKING });
  const left = await rowsOf(again.strapi, 'job').findMany({});
  expect(left).toMatchObject([{ kind: 'read-stories', state: 'waiting', total: 45 }]);
  expect([20, 40]).toContain(left[0]?.done);
  again.strapi.server.httpServer.emit('listening');
  for (let job = left[0]; job?.state !== 'done'; [job] = await rowsOf(again.strapi, 'job').findMany({}))
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await rowsOf(again.strapi, 'job').findMany({})).toMatchObject([{ done: 45, total: 45, error: null }]);
  const read = await rowsOf(again.strapi, 'suggestion').findMany({ select: ['articleId'] });
  expect(new Set(read.map(({ articleId }) => articleId)).size).toBe(45);
  await again.stop();
  rmSync(first.folder, { recursive: true, force: true });
});

test('a desk that would keep jobs in Redis without saying where does not start', async () => {
  await expect(startStrapi({ config: { jobs: { queue: 'bullmq' } } })).rejects.toThrow(
    'communique.config.jobs.redis is wrong: says where Redis is, such as "redis://127.0.0.1:6379/0"',
  );
});
