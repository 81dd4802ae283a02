/** The admin's language decides what the desk speaks and which way its pages run. */
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, openBrowser } from './openBrowser';
import { logInAsEditor, openPlayground, type Playground } from './openPlayground';

/** tests/e2e/desk.test.ts says what to install where there is none. */
const withBrowser = hasBrowser || process.env.CI === 'true' ? describe : describe.skip;

const STORY = [
  'Ostria and Vellin share the northern banks',
  'PORT VELLIN, May 6 (Test Wire) — "The herring do not carry passports," Ostrian Foreign Minister Mara Tolen said.',
  'This story is invented: its states and people do not exist.',
].join('\n\n');

withBrowser('the language of the admin', () => {
  let playground: Playground;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    playground = await openPlayground();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(60_000);
    await logInAsEditor(page, playground.address);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
  }, 60_000);

  test('is chosen in the profile, Persian too, which Strapi does not list by itself', async () => {
    await page.goto(`${playground.address}/admin/me`);
    await page.getByRole('combobox', { name: /interface language/i }).click();
    await page.getByRole('option', { name: 'فارسی' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('html[lang=fa]').waitFor({ state: 'attached' });
  }, 120_000);

  test.each([
    ['fa', 'rtl', 'میز خبر'],
    ['ar', 'rtl', 'مكتب التحرير'],
    ['ru', 'ltr', 'Редакция'],
    ['fr', 'ltr', 'Desk'],
  ])(
    'in %s the desk runs %s and fits the window',
    async (language, direction, title) => {
      const saved = await fetch(`${playground.address}/admin/users/me`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${playground.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ preferedLanguage: language }),
      });
      expect(saved.status).toBe(200);
      for (const path of ['/plugins/communique/inbox', '/plugins/communique/import', '/settings/communique']) {
        await page.goto(`${playground.address}/admin${path}`);
        const heading = page.locator(`[lang=${language}][dir=${direction}]`).getByRole('heading', { level: 1 });
        await heading.filter({ hasText: path.startsWith('/settings') ? /\S/ : title }).waitFor();
        expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe(direction);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        ).toBeLessThanOrEqual(0);
      }
    },
    120_000,
  );

  test('in Arabic the sheet of keys runs from right to left to its last line', async () => {
    const headers = { authorization: `Bearer ${playground.token}`, 'content-type': 'application/json' };
    const story = { operationId: randomUUID(), text: STORY, format: 'text', language: 'en', date: '2031-05-06' };
    const kept = await fetch(`${playground.address}/communique/stories`, {
      method: 'POST',
      headers,
      body: JSON.stringify(story),
    });
    const { data } = (await kept.json()) as { data: { articleId: string } };
    await fetch(`${playground.address}/admin/users/me`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ preferedLanguage: 'ar' }),
    });
    await page.goto(`${playground.address}/admin/plugins/communique/tag/${data.articleId}`);
    await page.locator('[data-block]').first().waitFor();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'مفاتيح منضدة الوسم' });
    await sheet.waitFor();
    for (const part of ['h2', 'h3', 'dd', 'button']) {
      const directions = await sheet
        .locator(part)
        .evaluateAll((found) => [...new Set(found.map((element) => getComputedStyle(element).direction))]);
      expect([part, directions]).toEqual([part, ['rtl']]);
    }
  }, 120_000);
});
