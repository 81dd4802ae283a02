/** An editor's work on one story in a real browser, without touching the mouse. */
import type { Page } from 'playwright-core';
import { HOW_TO_INSTALL, hasBrowser } from './openBrowser';
import { cards, type Desk, openDesk, openWorkbench, STORY, saved } from './openWorkbench';

if (!hasBrowser) process.stderr.write(`${HOW_TO_INSTALL}\n`);
const withBrowser = hasBrowser || process.env.CI === 'true' ? describe : describe.skip;

jest.setTimeout(60_000);

withBrowser('in the workbench', () => {
  let desk: Desk;
  let page: Page;
  let articleId = '';

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** The foot is drawn a frame after what it speaks of. */
  const footSays = (words: RegExp) => page.locator('[data-workbench] .foot').filter({ hasText: words }).waitFor();
  const decisions = async () =>
    Object.fromEntries((await desk.tagsOf(articleId)).map(({ anchor, decision }) => [anchor.exact, decision.kind]));

  beforeAll(async () => {
    desk = await openDesk();
    page = await desk.openPage();
    articleId = await desk.importStory(STORY);
    await openWorkbench(page, desk, articleId);
  }, 240_000);
  afterAll(() => desk?.close(), 60_000);

  test('the first quote has the focus, and its words are marked in the text', async () => {
    const current = page.locator('li[aria-current]');
    await current.waitFor();
    expect(await current.getAttribute('data-kind')).toBe('quote');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
    expect(await page.locator('mark[data-current]').textContent()).toBe('We will share the northern banks');
  });

  test('one key accepts and goes on; speaker and press conference come along', async () => {
    await press('a', 'a');
    // Two quotes, both ministers and their press conference.
    expect(await cards(page, 'accepted').count()).toBe(5);
    expect(await page.locator('li[aria-current] .words').textContent()).toContain('Both fleets will sail in June.');
    await footSays(/^Accepted\. .* Tag \d+ of \d+: quote: Both fleets/);
    await saved(page);
    expect(await decisions()).toMatchObject({
      'We will share the northern banks': 'accepted',
      'Mara Tolen': 'accepted',
    });
  });

  test('undo survives a reload', async () => {
    await page.reload();
    await page.locator('[data-workbench][data-ready=tags]').waitFor();
    await press('z');
    await saved(page);
    expect(await decisions()).toMatchObject({
      'The herring do not carry passports.': 'open',
      'We will share the northern banks': 'accepted',
    });
    await press('Shift+Z');
    await saved(page);
    expect(await decisions()).toMatchObject({ 'The herring do not carry passports.': 'accepted' });
  });

  test('a false suggestion is rejected with one key and not asked again', async () => {
    await press('/');
    await page.keyboard.type('resume in autumn');
    await press('Enter', 'x');
    await saved(page);
    await page.getByRole('button', { name: 'Read again' }).click();
    await page.waitForTimeout(500);
    expect(await decisions()).toMatchObject({ 'that the talks would resume in autumn': 'rejected' });
    await page.locator('input[type=search]').fill('');
    await page.locator('li[aria-current]').focus();
  });

  test('edges move by words and take the quotation with them', async () => {
    await press('/');
    await page.keyboard.type('Both fleets');
    await press('Enter', 'e', 'ArrowRight', 'Shift+ArrowLeft');
    expect(await page.locator('[data-edge-words]').textContent()).toBe('fleets will sail in June');
    await press('Enter');
    await saved(page);
    const tag = (await desk.tagsOf(articleId)).find(({ anchor }) => anchor.exact === 'fleets will sail in June');
    expect(tag?.decision).toMatchObject({ kind: 'corrected', value: { text: 'fleets will sail in June' } });
    await page.locator('input[type=search]').fill('');
    await page.locator('li[aria-current]').focus();
    await press('z');
    await saved(page);
    expect(await decisions()).toHaveProperty(['Both fleets will sail in June.'], 'open');
  });

  test('edges can be dragged in the text', async () => {
    await press('/');
    await page.keyboard.type('Both fleets');
    await press('Enter', 'e');
    const words = page.locator('mark[data-current]');
    const box = await words.boundingBox();
    if (box === null) throw new Error('the words are not on the screen');
    await page.mouse.move(box.x + box.width - 3, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.55, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
    expect(await page.locator('[data-edge-words]').textContent()).toMatch(/^Both fleets will( sail)?$/);
    await press('Escape');
    await page.locator('input[type=search]').fill('');
    expect(await decisions()).toHaveProperty(['Both fleets will sail in June.'], 'open');
  });

  test('a sentence that the reader missed is walked to and tagged, with the likely speaker', async () => {
    await page.locator('[role=region][data-keys]').focus();
    for (let n = 0; n < 14; n++) {
      await press('.');
      const caret = await page.evaluate(() => {
        const { highlights } = CSS as unknown as { highlights: Map<string, Iterable<Range>> };
        return [...(highlights.get('communique-caret') ?? [])].map((range) => range.toString()).join('');
      });
      if (caret === 'Nobody spoke of the lighthouse.') break;
    }
    await press('q');
    await saved(page);
    const mine = (await desk.tagsOf(articleId)).find(
      ({ anchor }) => anchor.exact === 'Nobody spoke of the lighthouse.',
    );
    expect(mine).toMatchObject({ kind: 'quote', decision: { kind: 'accepted' }, reason: { rule: 'taggedByHand' } });
    await press('x');
    await saved(page);
    expect(await decisions()).not.toHaveProperty(['Nobody spoke of the lighthouse.']);
    await press('z');
    await saved(page);
    expect(await decisions()).toHaveProperty(['Nobody spoke of the lighthouse.'], 'accepted');
    await press('x');
    await saved(page);
  });

  test('selected words are tagged by a button, which leaves the selection alone', async () => {
    await page.evaluate(() => {
      const block = [...document.querySelectorAll('p[data-block]')].find((p) => p.textContent?.startsWith('Nobody'));
      const range = document.createRange();
      range.setStart(block?.firstChild as Node, 0);
      range.setEnd(block?.firstChild as Node, 12);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    });
    await page.locator('[data-command=tagQuote]').click();
    await saved(page);
    expect(await decisions()).toHaveProperty(['Nobody spoke'], 'accepted');
    await press('z');
    await saved(page);
    expect(await decisions()).not.toHaveProperty(['Nobody spoke']);
  });

  test('the help lists the keys and gives the focus back', async () => {
    await press('?');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').textContent()).toContain('Accept all alike');
    // It listens once it has taken the focus.
    await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]') != null);
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('LI');
  });

  test('everything else is accepted in groups, and published by key', async () => {
    for (let n = 0; n < 12 && (await cards(page, 'open').count()) > 0; n++) await press('n', 'Shift+A');
    expect(await cards(page, 'open').count()).toBe(0);
    await press('Control+Shift+Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Publish with quotes' }).click();
    await page.getByText(/^Published with \d quotes/).waitFor();
    const { body } = await desk.read('/api/communique/stories/ostria-and-vellin-share-the-northern-banks');
    const { quotes } = body.data as { quotes: { text: string; speaker: { name: string } }[] };
    expect(quotes.map(({ text, speaker }) => [text, speaker.name])).toEqual([
      ['We will share the northern banks', 'Mara Tolen'],
      ['The herring do not carry passports.', 'Mara Tolen'],
      ['Both fleets will sail in June.', 'Mara Tolen'],
      ['The harbour stays open', 'Jon Arvel'],
    ]);
  });

  test('the next article in the queue is one key away', async () => {
    const other = await desk.importStory(STORY.replace('Ostria and Vellin share', 'Ostria and Vellin measure'));
    await press('Alt+n');
    await page.waitForURL(new RegExp(other));
    await page.locator('[data-workbench][data-ready=tags]').waitFor();
  });
});
