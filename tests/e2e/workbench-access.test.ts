/** The workbench for those who use a screen reader, the dark, or a script that runs from right to left. */
import type { Page } from 'playwright-core';
import { findViolations } from './findViolations';
import { hasBrowser } from './openBrowser';
import { type Desk, openDesk, openWorkbench, STORY, saved } from './openWorkbench';

/** tests/e2e/desk.test.ts says what to install where there is none. */
const withBrowser = hasBrowser || process.env.CI === 'true' ? describe : describe.skip;
jest.setTimeout(120_000);

const PERSIAN = [
  'کشتی‌های ماهیگیری به پورت آردل بازگشتند',
  '',
  'پورت آردل – میرلا توسک، وزیر امور خارجه آردنیا گفت: «ما این دریا را تقسیم می‌کنیم.»',
  '',
  'وی افزود: «ماهی‌ها گذرنامه ندارند.»',
  '',
  'این داستان ساختگی است و دولت‌ها و افراد آن وجود ندارند.',
].join('\n');

/** Each leaves the page in a state that looks different from the others. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'nothing decided': async () => {},
  'one accepted, one rejected': async (page) => {
    await page.keyboard.press('a');
    await page.keyboard.press('x');
    await saved(page);
  },
  'choosing a speaker': async (page) => {
    await page.locator('li[data-kind=quote]').first().focus();
    await page.keyboard.press('s');
    await page.locator('[role=option]').first().waitFor();
  },
  'making an event': async (page) => {
    await page.locator('[role=region][data-keys]').focus();
    await page.keyboard.press('.');
    await page.keyboard.press('v');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-box] select').first().waitFor();
  },
  'moving edges': async (page) => {
    await page.locator('li[data-kind=quote]').first().focus();
    await page.keyboard.press('e');
    await page.locator('[data-edge-words]').waitFor();
  },
  'reading the keys': async (page) => {
    await page.locator('li[aria-current]').focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    // It fades in, and half of it has half of its contrast.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  },
};

withBrowser('the workbench is usable', () => {
  let desk: Desk;
  let page: Page;
  const articles = new Map<string, string>();

  beforeAll(async () => {
    desk = await openDesk();
    page = await desk.openPage();
    articles.set('ltr', await desk.importStory(STORY));
    articles.set('rtl', await desk.importStory(PERSIAN, 'fa'));
  }, 240_000);
  afterAll(() => desk?.close(), 60_000);

  describe.each([
    ['light', 'ltr'],
    ['dark', 'ltr'],
    ['light', 'rtl'],
    ['dark', 'rtl'],
  ])('%s, %s', (theme, direction) => {
    beforeAll(async () => {
      await page.evaluate(
        ([name, language]) => {
          localStorage.setItem('STRAPI_THEME', name as string);
          localStorage.setItem('strapi-admin-language', language as string);
        },
        [theme, direction === 'rtl' ? 'fa' : 'en'],
      );
    });

    test.each(Object.entries(STATES))('axe finds nothing: %s', async (_, reach) => {
      await openWorkbench(page, desk, articles.get(direction) as string);
      await page.locator('li[aria-current]').waitFor();
      await reach(page);
      expect(await findViolations(page)).toEqual([]);
    });

    test('the interface runs as its language does', async () => {
      await openWorkbench(page, desk, articles.get(direction) as string);
      const shown = await page.locator('[data-workbench]').evaluate((node) => getComputedStyle(node).direction);
      expect(shown).toBe(direction);
    });
  });

  test('every mark of something accepted leads to its card, in the accessibility tree', async () => {
    await page.evaluate(() => localStorage.setItem('strapi-admin-language', 'en'));
    await openWorkbench(page, desk, articles.get('ltr') as string);
    await page.locator('li[data-kind=quote][data-decision=open]').first().click();
    await page.keyboard.press('a');
    await saved(page);
    const client = await page.context().newCDPSession(page);
    await client.send('Accessibility.enable');
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const marks = nodes.filter(({ role }) => role?.value === 'mark');
    const details = marks.flatMap(({ properties = [] }) =>
      properties.filter(({ name }) => name === 'details').flatMap(({ value }) => value.relatedNodes ?? []),
    );
    const led = details.map(({ idref }) => idref ?? '');
    const expected = await page
      .locator('mark[aria-details]')
      .evaluateAll((found) => found.map((mark) => mark.getAttribute('aria-details')));
    expect(led.length).toBeGreaterThan(0);
    expect([...new Set(led)].sort()).toEqual([...new Set(expected)].sort());
    const targets = await page.evaluate(
      (ids) => ids.every((id) => document.getElementById(id ?? '') !== null),
      expected,
    );
    expect(targets).toBe(true);
  });

  test('the focus never falls to the body, whatever is done by key', async () => {
    await openWorkbench(page, desk, articles.get('ltr') as string);
    await page.locator('li[aria-current]').waitFor();
    const keys = [
      ...['j', 'k', 'n', 'a', 'z', 'Shift+Z', 'x', 'z', 's', 'Escape', 'v', 'Escape', 'e', 'ArrowRight', 'Enter', 't'],
      ...['z', 'm', 'm', '.', 'q', 'x', 'z', 'z', '.', 'p', 'Escape', 'Escape', 'h', 'h', '/', 'Escape', '?', 'Escape'],
      ...['[', ']', 'r', 'Shift+N', 'Control+s'],
    ];
    const fallen: string[] = [];
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(60);
      if (await page.evaluate(() => document.activeElement === document.body)) fallen.push(key);
    }
    expect(fallen).toEqual([]);
  });

  test('every command that works here has a button of at least 24 pixels', async () => {
    await openWorkbench(page, desk, articles.get('ltr') as string);
    await page.locator('li[data-kind=quote]').first().click();
    // The buttons come to the card in the frame after the one that shows which card is the current one.
    await page.locator('li[data-kind=quote]').first().locator('[data-command=directness]').waitFor();
    const boxes = await page
      .locator('[data-command]')
      .evaluateAll((found) => found.map((node) => [node.getAttribute('data-command'), node.getBoundingClientRect()]));
    const small = (boxes as [string, DOMRect][]).filter(([, { width, height }]) => width < 24 || height < 24);
    expect(small).toEqual([]);
    const names = new Set((boxes as [string, DOMRect][]).map(([name]) => name));
    for (const name of ['next', 'previous', 'nextOpen', 'reject', 'speaker', 'event', 'edges', 'directness', 'undo']) {
      expect(names).toContain(name);
    }
  });

  test('on a phone nothing is cut off', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openWorkbench(page, desk, articles.get('ltr') as string);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Tags', exact: true }).click();
    await page.locator('li[data-tag]').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});
