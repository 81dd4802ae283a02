/** What the workbench may cost: kibibytes to load, keys to press. How long things take is printed by the bench. */
import { measureSizes } from '../../bench/measureSizes.mjs';
import { readSeedStory } from '../../bench/seedStory.mjs';
import { hasBrowser } from './openBrowser';
import { cards, type Desk, openDesk, openWorkbench, saved } from './openWorkbench';

/** tests/e2e/desk.test.ts says what to install where there is none. */
const withBrowser = hasBrowser || process.env.CI === 'true' ? describe : describe.skip;
jest.setTimeout(120_000);

test.each(measureSizes())('$measure: $ours of $goal', ({ holds }) => {
  expect(holds).toBe(true);
});

withBrowser('with suggestions that are all right', () => {
  let desk: Desk;
  const { text, language, name } = readSeedStory();
  const open = async () => {
    const articleId = await desk.importStory(text, language);
    const page = await desk.openPage();
    await openWorkbench(page, desk, articleId);
    await page.locator('li[aria-current]').waitFor();
    return { articleId, page };
  };

  beforeAll(async () => {
    desk = await openDesk();
  }, 240_000);
  afterAll(() => desk?.close(), 60_000);

  test('a story takes one key for each quote and link, the seed story twenty', async () => {
    const { articleId, page } = await open();
    const tags = await desk.tagsOf(articleId);
    const budget = name === 'seed story' ? 20 : tags.filter(({ kind }) => kind === 'quote' || kind === 'link').length;
    let keys = 0;
    while ((await cards(page, 'open').count()) > 0 && keys <= tags.length) {
      await page.keyboard.press('a');
      keys += 1;
    }
    expect(keys).toBeLessThanOrEqual(budget);
    for (let n = 0; n < keys; n++) await page.keyboard.press('z');
    await saved(page);
    expect((await desk.tagsOf(articleId)).every(({ decision }) => decision.kind === 'open')).toBe(true);

    let groups = 0;
    while ((await cards(page, 'open').count()) > 0 && groups <= tags.length) {
      await page.keyboard.press('Shift+A');
      groups += 1;
    }
    expect(groups).toBeLessThanOrEqual(10);
  });
});
