/** Around the workbench: the article list, the homepage, and each editor's own keys. */
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fillDesk } from '../../playground/fillDesk.mjs';
import { findViolations } from './findViolations';
import { hasBrowser, openBrowser } from './openBrowser';
import { logInAsEditor, openPlayground, type Playground } from './openPlayground';

type Statement = { get(): unknown; run(...values: unknown[]): unknown };
const Database = require('better-sqlite3') as new (file: string) => { prepare(sql: string): Statement; close(): void };

/** As the desk leaves a story that could not be read however often it was tried. */
function giveUp(file: string): void {
  const database = new Database(file);
  const story = database
    .prepare('select document_id as id from communique_articles where published_at is null limit 1')
    .get() as { id: string };
  database
    .prepare(
      `insert into communique_jobs (document_id, kind, payload, dedupe_key, state, attempts, run_at, error, added_at, ended_at)
       values ('givenupgivenupgivenup', 'read-story', ?, 'read-story-given-up', 'failed', 5, 0, 'the reader stumbled', ?, ?)`,
    )
    .run(JSON.stringify({ articleId: story.id }), Date.now(), Date.now());
  database.close();
}

/** tests/e2e/desk.test.ts says what to install where there is none. */
const withBrowser = hasBrowser || process.env.CI === 'true' ? describe : describe.skip;

withBrowser('around the workbench', () => {
  let playground: Playground;
  let browser: Browser;
  let page: Page;
  const open = (path: string) => page.goto(`${playground.address}/admin${path}`);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

  beforeAll(async () => {
    playground = await openPlayground();
    await fillDesk(playground.address);
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, bypassCSP: true });
    page.setDefaultTimeout(60_000);
    await logInAsEditor(page, playground.address);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
  }, 60_000);

  test('the article list tells how far each article is, with one request for the page', async () => {
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/communique/progress') && asked.push(request.url()));
    await open('/content-manager/collection-types/plugin::communique.article?page=1&pageSize=20');
    await page
      .getByText(/^\d+ of \d+ decided$/)
      .nth(5)
      .waitFor();
    expect(asked).toHaveLength(1);
    expect(await findViolations(page)).toEqual([]);
  }, 120_000);

  test('articles are read again in bulk, each with what came of it', async () => {
    await open('/content-manager/collection-types/plugin::communique.article?page=1&pageSize=20');
    await page
      .getByText(/^\d+ of \d+ decided$/)
      .nth(5)
      .waitFor();
    await page.getByRole('checkbox').first().click();
    // Strapi shows its bulk actions when the browser is idle, and Chromium may not call itself idle after a click
    // (in any list, ours or not) until the pointer moves. An editor's does, on its way to the button.
    await page.mouse.move(400, 200, { steps: 5 });
    await button('Analyze').click();
    await button('Start').click();
    await page.getByText('6 of 6 read').waitFor();
    expect(await page.getByText(/^Read: \d+ of \d+ undecided$/).count()).toBe(6);
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  }, 180_000);

  test('the homepage shows what waits, and leads into the workbench', async () => {
    await open('/');
    const entries = page.getByRole('listitem').filter({ hasText: /undecided · / });
    await entries.first().waitFor();
    await entries.first().getByRole('link').click();
    await page.waitForURL(/\/plugins\/communique\/tag\//);
  }, 120_000);

  test('work that was given up is told with its reason, tried again, and done', async () => {
    giveUp(path.join(playground.state, 'data.db'));
    await open('/plugins/communique/jobs');
    const failed = page.getByRole('grid', { name: 'Given up' });
    await failed.getByText('the reader stumbled').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await button(/^Try again: Read a story again: /).click();
    const lately = page.getByRole('grid', { name: 'Under way and done lately' });
    await lately.getByText('1 of 1').waitFor();
    expect(await failed.count()).toBe(0);

    await button('Start: Read all stories again').press('Enter');
    await lately.getByText('6 of 6').waitFor();
    await page.getByText('Read all stories again: begun').first().waitFor();
    expect(await lately.getByText('Done', { exact: true }).count()).toBe(2);
    expect(await findViolations(page)).toEqual([]);
    await button('Remove: Read all stories again').click();
    await lately.getByText('6 of 6').waitFor({ state: 'detached' });
  }, 120_000);

  test('a key is recorded by pressing it, taken from the command that had it, and kept', async () => {
    await open('/settings/communique');
    await button('Add a key for “Accept”').click();
    await page.keyboard.press('x');
    await page.getByText('X belongs to “Reject”.').waitFor();
    await button('Take it from there').click();
    await button('Take X away from “Accept”').waitFor();
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Add a key for “Accept”');
    await button('Save').last().click();
    await page.getByText('Settings saved').waitFor();
    await page.reload();
    await button('Take X away from “Accept”').waitFor();
    expect(await findViolations(page)).toEqual([]);
  }, 120_000);
});
