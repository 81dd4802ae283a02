/** The pictures in a real browser: drawn, walked through by keys, narrowed by the address, saved as files. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { fillPictures } from './fillPictures';
import { findViolations } from './findViolations';
import { HOW_TO_INSTALL, hasBrowser, openBrowser } from './openBrowser';
import { logInAsEditor, openPlayground, type Playground } from './openPlayground';

if (!hasBrowser) process.stderr.write(`${HOW_TO_INSTALL}\n`);
/** A machine without a browser is told so; continuous integration must have one. */
const withBrowser = hasBrowser || process.env.CI === 'true' ? describe : describe.skip;

const PICTURES = ['timeline', 'who-met-whom', 'map'] as const;

withBrowser('the pictures', () => {
  let playground: Playground;
  let browser: Browser;
  let page: Page;

  const open = async (picture: string, query = ''): Promise<void> => {
    await page.goto(`${playground.address}/admin/plugins/communique/${picture}${query}`);
  };
  const firstMark = async (): Promise<void> => page.locator('[data-mark]').first().waitFor();
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null);
  const save = async (format: 'SVG' | 'PNG' | 'CSV') => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };

  beforeAll(async () => {
    if (!hasBrowser) throw new Error(HOW_TO_INSTALL);
    playground = await openPlayground();
    await fillPictures(playground.address, playground.token, { bare: 30, meetings: 12 });
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, bypassCSP: true });
    page.setDefaultTimeout(20_000);
    await logInAsEditor(page, playground.address);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
  }, 60_000);

  describe.each(PICTURES)('%s', (picture) => {
    test.each(['light', 'dark'])(
      'axe finds nothing on picture, card and table, %s',
      async (theme) => {
        await page.evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme);
        await open(picture);
        await firstMark();
        await page.locator('[data-mark]').first().focus();
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Close', exact: true }).waitFor();
        expect(await findViolations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Table', exact: true }).click();
        await page.getByRole('table').waitFor();
        expect(await findViolations(page)).toEqual([]);
      },
      120_000,
    );

    test('is saved as SVG and PNG in the colours of daylight, although the admin is dark', async () => {
      await open(picture);
      await firstMark();
      const svg = await save('SVG');
      expect(svg.name).toMatch(new RegExp(`^communique-${picture}\\.\\d{4}-\\d{2}-\\d{2}\\.svg$`));
      const words = svg.bytes.toString('utf8');
      const root = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        const ground = parsed.querySelector('rect')?.getAttribute('fill');
        return { name: parsed.documentElement.nodeName, ground, broken: parsed.querySelector('parsererror') !== null };
      }, words);
      expect(root).toEqual({ name: 'svg', ground: '#ffffff', broken: false });
      expect(words).toContain('font-family');
      expect(words).not.toContain('#212134');
      const png = await save('PNG');
      expect(png.name).toMatch(/\.png$/);
      expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      const width = Number(/<svg[^>]* width="(\d+)"/.exec(words)?.[1]);
      expect(png.bytes.readUInt32BE(16)).toBe(2 * width);
    }, 120_000);

    test('and its table as CSV, with as many rows as the picture has', async () => {
      await open(picture, '?view=table');
      const csv = await save('CSV');
      expect(csv.name).toMatch(/\.csv$/);
      const lines = csv.bytes.toString('utf8').trimEnd().split('\r\n');
      expect(lines[0]?.startsWith('\ufeff')).toBe(true);
      const amount = await page.locator('tbody tr').count();
      expect(amount).toBeGreaterThan(5);
      expect(lines.length - 1).toBeGreaterThanOrEqual(amount);
    }, 120_000);

    test('arrow keys go from mark to mark, and one mark is in the tab order', async () => {
      await open(picture);
      await firstMark();
      expect(await page.locator('[data-mark][tabindex="0"]').count()).toBe(1);
      await page.locator('[data-mark][tabindex="0"]').focus();
      const before = await focused();
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(100);
        if ((await focused()) !== before) break;
      }
      expect(await focused()).not.toBe(before);
      expect(await focused()).not.toBeNull();
      expect(await page.locator('[data-mark][tabindex="0"]').count()).toBe(1);
    }, 120_000);

    test('fits a screen of 320 pixels', async () => {
      await page.setViewportSize({ width: 320, height: 800 });
      await open(picture);
      await firstMark();
      const width = await page
        .locator('svg:has([data-mark])')
        .first()
        .evaluate((sheet) => sheet.clientWidth);
      expect(width).toBeLessThanOrEqual(320);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1440, height: 1000 });
    }, 120_000);
  });

  test('a filter stands in the address, and going back takes it back', async () => {
    await open('timeline');
    await firstMark();
    await page.getByRole('combobox', { name: 'Kind of event' }).click();
    await page.getByRole('option', { name: 'Summons' }).click();
    await page.waitForURL(/kind=summons/);
    await page.getByRole('combobox', { name: 'Kind of event' }).filter({ hasText: 'Summons' }).waitFor();
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('kind'));
    await page.getByRole('combobox', { name: 'Kind of event' }).filter({ hasText: 'Any' }).waitFor();
  }, 120_000);

  test('what is wrong in the address is ignored and told', async () => {
    await open('map', '?kind=party&from=2031-02-30&person=nobody');
    await page.getByText('kind=party').waitFor();
    await page.getByText('The desk has no such person').waitFor();
    await firstMark();
  }, 120_000);

  test('a range without events says so and can be widened', async () => {
    await open('timeline', '?from=2090-01-01');
    await page.getByText('No events in this range.').waitFor();
    await page.getByRole('button', { name: 'Show all dates' }).click();
    await firstMark();
  }, 120_000);

  test('a picture that cannot be loaded says so and can be asked for again', async () => {
    await page.route('**/pictures/events*', (route) => route.abort());
    await open('timeline');
    await page.getByText('The picture could not be loaded').waitFor();
    await page.unroute('**/pictures/events*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await firstMark();
  }, 120_000);

  test('the table is sorted by its heads', async () => {
    await open('who-met-whom', '?view=table');
    const shared = page.getByRole('columnheader', { name: 'Shared events' });
    await shared.getByRole('button').click();
    await shared.getByRole('button').click();
    expect(await shared.getAttribute('aria-sort')).toBe('descending');
    const counts = (await page.locator('tbody tr td:nth-child(3)').allInnerTexts()).map(Number);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.length).toBeGreaterThan(3);
  }, 120_000);

  test('borders are drawn only when asked for, with a word on whose they are', async () => {
    await open('map');
    await firstMark();
    const lines = () => page.locator('svg:has([data-mark]) path').count();
    const before = await lines();
    await page.getByRole('checkbox', { name: 'Show borders' }).click();
    await page.getByText('Borders as Natural Earth draws them').waitFor();
    expect(await lines()).toBe(before + 1);
  }, 120_000);

  test('time runs from right to left where the script does', async () => {
    await open('timeline');
    await firstMark();
    const xOf = (year: string) =>
      page
        .locator('svg text')
        .filter({ hasText: new RegExp(`^${year}$`) })
        .evaluate((label) => label.getBoundingClientRect().x);
    expect(await xOf('2031')).toBeLessThan(await xOf('2032'));
    await page.evaluate(() => localStorage.setItem('strapi-admin-language', 'fa'));
    await open('timeline');
    await firstMark();
    expect(await page.locator('svg:has([data-mark])').first().getAttribute('direction')).toBe('rtl');
    expect(await xOf('۲۰۳۱')).toBeGreaterThan(await xOf('۲۰۳۲'));
    expect(await findViolations(page)).toEqual([]);
    await page.evaluate(() => localStorage.setItem('strapi-admin-language', 'en'));
  }, 120_000);
});
