/** The example site of docs/guide/frontend, on the sample stories, in a real browser. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fillDesk } from '../../playground/fillDesk.mjs';
import { findViolations } from './findViolations';
import { HOW_TO_INSTALL, hasBrowser, openBrowser } from './openBrowser';
import { openPlayground, type Playground } from './openPlayground';

if (!hasBrowser) process.stderr.write(`${HOW_TO_INSTALL}\n`);
const withBrowser = hasBrowser || process.env.CI === 'true' ? describe : describe.skip;

const serve = path.resolve(__dirname, '..', '..', 'docs', 'guide', 'frontend', 'serve.mjs');
const STORY = '/stories/ardenia-and-velmora-to-share-the-light-of-cape-morrow';

withBrowser('the example site', () => {
  let playground: Playground;
  let site: ChildProcess;
  let address: string;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (!hasBrowser) throw new Error(HOW_TO_INSTALL);
    playground = await openPlayground();
    await fillDesk(playground.address);
    site = spawn(process.execPath, [serve], {
      env: { ...process.env, DESK: playground.address, FRONTEND_PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    address = await new Promise((resolve) => {
      site.stdout?.on('data', (words) => resolve(/http:\S+/.exec(String(words))?.[0] ?? ''));
    });
    browser = await openBrowser();
    page = await browser.newPage({ bypassCSP: true });
    page.setDefaultTimeout(20_000);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    site?.kill();
    await playground?.stop();
  }, 60_000);

  test('a story shows each quote where it stands, and below by whom, in which office, at which event', async () => {
    await page.goto(address + STORY);
    expect(await page.locator('h1').textContent()).toContain('Cape Morrow');
    const marks = await page.locator('article mark').allTextContents();
    expect(marks).toContain('A lighthouse that only one country can see is a candle');
    const first = page.locator('section[aria-labelledby=said] li').first();
    expect(await first.textContent()).toMatch(/Mirela Tosk.*Foreign Minister.*at: /s);
    await first.locator('blockquote a').click();
    expect(await page.locator('mark:target').textContent()).toBe(marks[0]);
  });

  test('from a quote to its speaker, and from there back to the story', async () => {
    await page.goto(address + STORY);
    await page.getByRole('link', { name: 'Mirela Tosk' }).first().click();
    expect(await page.locator('h1').textContent()).toBe('Mirela Tosk');
    await page
      .getByRole('link', { name: /Cape Morrow/ })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe(STORY);
  });

  test('a search marks the words, counts speakers and years, and explains what it cannot read', async () => {
    await page.goto(address);
    await page.getByRole('searchbox').fill('LIGHTHOUSE');
    await page.keyboard.press('Enter');
    expect(await page.locator('blockquote mark').first().textContent()).toMatch(/lighthouse/i);
    expect(await page.getByRole('status').textContent()).toMatch(/quotes? by .*\(\d+\); 2031 \(\d+\)/s);
    await page.goto(`${address}/?q=${encodeURIComponent('-only')}`);
    expect(await page.locator('main').textContent()).toContain('only says what must not be there');
  });

  test('markup in a question stays text, and what is not there says so', async () => {
    await page.goto(`${address}/?q=${encodeURIComponent("<script>document.title='taken'</script>")}`);
    expect(await page.title()).toContain('<script>');
    expect((await page.goto(`${address}/stories/nothing`))?.status()).toBe(404);
    expect((await page.goto(`${address}/people/%E0%A4%A`))?.status()).toBe(400);
    expect((await page.goto(`${address}/nowhere`))?.status()).toBe(404);
  });

  test.each(['light', 'dark'] as const)(
    'nothing for axe to find, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      for (const path of [STORY, '/people/mirela-tosk', '/?q=lighthouse', '/stories/nothing']) {
        await page.goto(address + path);
        expect([path, await findViolations(page)]).toEqual([path, []]);
      }
    },
    30_000,
  );
});
