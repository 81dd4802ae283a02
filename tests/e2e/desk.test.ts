/** An editor's morning in a real browser: paste, read, keep, decide, publish; then a frontend's request. */
import type { Browser, Page } from 'playwright-core';
import { findViolations } from './findViolations';
import { HOW_TO_INSTALL, hasBrowser, openBrowser } from './openBrowser';
import { logInAsEditor, openPlayground, type Playground } from './openPlayground';

const STORY = [
  'Ostria and Vellin share the northern banks',
  '',
  'PORT VELLIN, May 6 (Test Wire) — "We will share the northern banks," Ostrian Foreign Minister Mara Tolen told a joint news conference with Vellinian Foreign Minister Jon Arvel in Port Vellin on Tuesday.',
  '',
  'She added: "The herring do not carry passports."',
  '',
  'Arvel said that the talks would resume in autumn.',
  '',
  'Read More:',
  '',
  'Herring fleet returns to Port Vellin',
  '',
  'This story is invented: its states and people do not exist.',
].join('\n');

if (!hasBrowser) process.stderr.write(`${HOW_TO_INSTALL}\n`);
/** A machine without a browser is told so; continuous integration must have one. */
const withBrowser = hasBrowser || process.env.CI === 'true' ? describe : describe.skip;

type Suggestion = { id: string; kind: string; decision: { kind: string } };

withBrowser('at the desk', () => {
  let playground: Playground;
  let browser: Browser;
  let page: Page;
  let articleId = '';

  const ask = async (url: string, token?: string) => {
    const headers = token ? { authorization: `Bearer ${token}` } : undefined;
    const reply = await fetch(playground.address + url, headers ? { headers } : {});
    return { status: reply.status, body: (await reply.json()) as { data: never } };
  };
  const suggestions = async (): Promise<Suggestion[]> => {
    const { body } = await ask(`/communique/articles/${articleId}/suggestions`, playground.token);
    return (body.data as { suggestions: Suggestion[] }).suggestions;
  };

  beforeAll(async () => {
    if (!hasBrowser) throw new Error(HOW_TO_INSTALL);
    playground = await openPlayground();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, bypassCSP: true });
    page.setDefaultTimeout(60_000);
    await logInAsEditor(page, playground.address);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
  }, 60_000);

  test('a pasted story is shown as it was read before anything is saved', async () => {
    await page.goto(`${playground.address}/admin/plugins/communique/import`);
    await page.getByRole('textbox', { name: /story/i }).fill(STORY);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByRole('button', { name: 'Keep as draft' }).waitFor();
    expect(await page.getByLabel('Headline').first().inputValue()).toBe('Ostria and Vellin share the northern banks');
    expect(await page.locator('mark').count()).toBeGreaterThanOrEqual(6);
    const inbox = await ask('/communique/inbox?page=1&pageSize=10', playground.token);
    expect(inbox.body.data).toMatchObject({ entries: [] });
  }, 120_000);

  test('axe finds nothing on the preview', async () => {
    expect(await findViolations(page)).toEqual([]);
  }, 60_000);

  test('it is kept as a draft with its suggestions', async () => {
    await page.getByRole('button', { name: 'Keep as draft' }).click();
    await page.waitForURL(/communique\/tag\//);
    articleId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const kinds = (await suggestions()).map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['event', 'link', 'person', 'person', 'quote', 'quote', 'quote']);
  }, 120_000);

  test.each(['light', 'dark'])(
    'axe finds nothing beside the article or in the inbox, %s',
    async (theme) => {
      await page.evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme);
      await page.goto(`${playground.address}/admin/plugins/communique/inbox`);
      await page.getByRole('link', { name: 'Ostria and Vellin share the northern banks' }).first().waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.goto(
        `${playground.address}/admin/content-manager/collection-types/plugin::communique.article/${articleId}`,
      );
      await page.locator('[data-suggestion][data-decision=open]').first().waitFor();
      expect(await findViolations(page)).toEqual([]);
    },
    120_000,
  );

  test('each suggestion is accepted in the side panel', async () => {
    const open = page.locator('[data-suggestion][data-decision=open]');
    await open.first().waitFor();
    for (let left = await open.count(); left > 0; left = await open.count()) {
      const id = await open.first().getAttribute('data-suggestion');
      await open.first().getByRole('button', { name: 'Accept', exact: true }).click();
      await page
        .locator(`[data-suggestion="${id}"]:not([data-decision=open])`)
        .or(page.locator(`body:not(:has([data-suggestion="${id}"]))`))
        .first()
        .waitFor();
    }
    const undecided = async () => (await suggestions()).filter(({ decision }) => decision.kind !== 'accepted');
    for (let tries = 0; tries < 40 && (await undecided()).length > 0; tries++) await page.waitForTimeout(250);
    expect(await undecided()).toEqual([]);
  }, 180_000);

  test('nothing of it can be read before it is published', async () => {
    const { body } = await ask('/api/communique/quotes');
    expect(body.data).toEqual([]);
    expect((await ask('/api/communique/stories/ostria-and-vellin-share-the-northern-banks')).status).toBe(404);
  });

  test('published, it is one reply with who said what, where', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('button', { name: 'Publish with quotes', exact: true }).click();
    let story = { status: 0, body: {} as { data: never } };
    for (let tries = 0; story.status !== 200 && tries < 60; tries++) {
      story = await ask('/api/communique/stories/ostria-and-vellin-share-the-northern-banks');
      if (story.status !== 200) await page.waitForTimeout(500);
    }
    const { quotes, people, events, links } = story.body.data as {
      quotes: { text: string; speaker: { name: string }; event: { name: string } }[];
      people: { name: string }[];
      events: { kind: string; place: string }[];
      links: { title: string }[];
    };
    expect(quotes.map(({ text, speaker }) => [text, speaker.name])).toEqual([
      ['We will share the northern banks', 'Mara Tolen'],
      ['The herring do not carry passports.', 'Mara Tolen'],
      ['that the talks would resume in autumn', 'Jon Arvel'],
    ]);
    expect(people.map(({ name }) => name).sort()).toEqual(['Jon Arvel', 'Mara Tolen']);
    expect(events).toMatchObject([{ kind: 'jointPressConference', place: 'Port Vellin' }]);
    expect(links).toMatchObject([{ title: 'Herring fleet returns to Port Vellin' }]);
  }, 120_000);
});
