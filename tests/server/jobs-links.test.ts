/** Checking the links of stories: what is gone is told, what does not answer is left, nobody's own network is asked. */
import type { StartJobReply } from '../../core';
import { documentsOf, rowsOf } from '../../server/documentsOf';
import { queueSettings } from './jobs/queues';
import { untilJobs } from './jobs/untilJobs';
import { startSite } from './jobs/webServer';
import { expectOk, openDesk } from './openDesk';

jest.setTimeout(180_000);

const PAGES = ['/here', '/moved', '/round', '/only-get', '/broken', '/silent', '/gone'] as const;

async function checkLinks(allowedAddresses: readonly string[]) {
  const site = await startSite();
  const desk = await openDesk({ config: { links: { allowedAddresses }, jobs: queueSettings('table').jobs } });
  const article = await documentsOf(desk.strapi, 'article').create({
    data: { headline: 'What the straits carry', slug: 'straits', inLanguage: 'en' },
  });
  for (const [position, page] of PAGES.entries())
    await documentsOf(desk.strapi, 'related-link').create({
      data: { title: page, url: site.address(page), position, article: article.documentId },
    });
  await documentsOf(desk.strapi, 'article').publish({ documentId: article.documentId });
  const begin = async () => {
    expectOk(await desk.ask<StartJobReply>('post', '/jobs', { kind: 'check-links' }));
    await untilJobs(
      async () => expectOk(await desk.ask('get', '/jobs')),
      (jobs, { counts }) => jobs.length > 0 && counts.waiting + counts.running === 0,
    );
    const links = await rowsOf(desk.strapi, 'related-link').findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] });
    return links.map(({ title, publishedAt, httpStatus, resolution }) => ({
      ...{ title, isPublic: publishedAt !== null, httpStatus, resolution },
    }));
  };
  return { site, desk, begin };
}

test('each link has what its server said, in the draft and in what readers see', async () => {
  const { site, desk, begin } = await checkLinks(['127.0.0.1']);
  const links = await begin();
  const inBoth = (title: string, httpStatus: number | null, resolution = 'unresolved') =>
    [false, true].map((isPublic) => ({ title, isPublic, httpStatus, resolution }));
  expect(links).toEqual([
    ...inBoth('/here', 200),
    ...inBoth('/moved', 200),
    ...inBoth('/round', null),
    ...inBoth('/only-get', 200),
    ...inBoth('/broken', 503),
    ...inBoth('/silent', null),
    ...inBoth('/gone', 410, 'dead'),
  ]);
  // One that is back is no longer dead.
  const back = { url: site.address('/here') };
  await rowsOf(desk.strapi, 'related-link').updateMany({ where: { title: '/gone' }, data: back });
  expect((await begin()).slice(-2)).toEqual(inBoth('/gone', 200));
  await desk.stop();
  await site.stop();
});

test("a story cannot make the desk ask its own host's network", async () => {
  const { site, desk, begin } = await checkLinks([]);
  const links = await begin();
  expect(links.map(({ httpStatus, resolution }) => `${httpStatus} ${resolution}`)).toEqual(
    PAGES.flatMap(() => ['null unresolved', 'null unresolved']),
  );
  expect(site.asked).toEqual([]);
  await desk.stop();
  await site.stop();
});
