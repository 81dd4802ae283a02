/** Three processes of one desk share its work: each job is carried out by one at a time, and none is lost with a process. */
import { rmSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import type { Job, JobsReply } from '../../core';
import { rowsOf } from '../../server/documentsOf';
import { prepareStory } from '../../server/services/desk/prepareStory';
import { keyOf } from '../../server/services/importing/importedStory';
import type { Importing } from '../../server/services/importing/importing';
import { untilQuiet } from '../../server/services/untilQuiet';
import { hasQueue, QUEUES, queueSettings } from './jobs/queues';
import { untilJobs } from './jobs/untilJobs';
import { MortalDesk } from './killing/mortalDesk';
import { openDesk, STRAITS } from './openDesk';
import { startStrapi } from './startStrapi';

// Seven starts of Strapi, three of them at once, on a busy machine.
jest.setTimeout(400_000);

const STORIES = 300;

const desks: MortalDesk[] = [];
afterAll(async () => {
  for (const desk of desks) await desk.kill();
});

/** Stories without their suggestions, as after an import by SQL. */
async function fillDesk(strapi: Core.Strapi): Promise<void> {
  const importing = strapi.plugin('communique').service('importing') as unknown as Importing;
  const readWith = { settings: await importing.getSettings(), knowledge: await importing.getKnowledge('2031-03-05') };
  const stories = Array.from({ length: STORIES }, (_, n) => STRAITS.replace('eleven', `${n + 20}`)).map((text) => ({
    ...keyOf({ id: null, text }),
    prepared: prepareStory({ text, format: 'text', date: '2031-03-05' }, readWith),
  }));
  await importing.write(stories, { id: null, name: 'tests' });
  await rowsOf(strapi, 'suggestion').deleteMany({});
}

test.each(QUEUES)('of three processes one is killed at work, and another ends what it began ("%s")', async (queue) => {
  if (!(await hasQueue(queue))) return;
  const { jobs, clear } = queueSettings(queue, { attempts: 5 });
  const first = await openDesk({ config: { jobs } });
  await fillDesk(first.strapi);
  await untilQuiet(first.strapi);
  await first.strapi.destroy();
  const { folder } = first;

  const three = [1, 2, 3].map(() => new MortalDesk(folder, { jobs }));
  desks.push(...three);
  for (const desk of three) await desk.start();
  const list = (desk: MortalDesk) => () => desk.get<JobsReply>('/communique/jobs');
  const [some] = three as [MortalDesk];
  for (const kind of ['read-stories', 'check-links', 'write-search']) await some.post('/communique/jobs', { kind });
  const isReading = ({ kind, state, progress }: Job): boolean =>
    kind === 'read-stories' && state === 'running' && (progress?.done ?? 0) > 0;
  const { jobs: running } = await untilJobs(list(some), (all) => all.some(isReading));
  const at = running.find(isReading)?.process ?? '';
  const killed = three.find(({ pid }) => at.endsWith(`:${pid}`)) as MortalDesk;
  await killed.kill();
  const [another] = three.filter((desk) => desk !== killed) as [MortalDesk];
  const { jobs: left } = await untilJobs(list(another), (_, { counts }) => counts.waiting + counts.running === 0);
  expect(left.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
    'check-links done',
    'read-stories done',
    'write-search done',
  ]);
  expect(left.find(({ kind }) => kind === 'read-stories')?.progress).toEqual({ done: STORIES, total: STORIES });
  for (const desk of three) await desk.kill();

  const { strapi, stop } = await startStrapi({ folder });
  const suggestions = await rowsOf(strapi, 'suggestion').findMany({ select: ['articleId', 'fingerprint'] });
  const once = new Set(suggestions.map(({ articleId, fingerprint }) => `${articleId} ${fingerprint}`));
  expect(new Set(suggestions.map(({ articleId }) => articleId)).size).toBe(STORIES);
  expect(once.size).toBe(suggestions.length);
  await stop();
  await clear();
  rmSync(folder, { recursive: true, force: true });
});
