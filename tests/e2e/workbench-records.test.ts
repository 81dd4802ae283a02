/** Records of the desk that a story's tags name, as an editor sees them change. */
import type { Page } from 'playwright-core';
import { hasBrowser } from './openBrowser';
import { type Desk, openDesk, openWorkbench, STORY, saved } from './openWorkbench';

/** tests/e2e/desk.test.ts says what to install where there is none. */
const withBrowser = hasBrowser || process.env.CI === 'true' ? describe : describe.skip;
jest.setTimeout(60_000);

const COLLECTIONS = '/content-manager/collection-types/plugin::communique';

withBrowser('in the workbench', () => {
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk();
    page = await desk.openPage();
  }, 240_000);
  afterAll(() => desk?.close(), 60_000);

  test('says that a speaker was deleted, and takes another', async () => {
    const articleId = await desk.importStory(STORY.replace('share the', 'mark the'));
    await openWorkbench(page, desk, articleId);
    await page.keyboard.press('a');
    await saved(page);
    const person = (await desk.tagsOf(articleId)).find(({ kind, record }) => kind === 'person' && record !== null);
    await desk.ask('DELETE', `${COLLECTIONS}.person/${person?.record?.documentId}`);
    await openWorkbench(page, desk, articleId);
    const first = page.locator('li[data-kind=quote][data-decision=accepted]').first();
    const quote = page.locator(`li[data-tag="${await first.getAttribute('data-tag')}"]`);
    await quote.getByText('Deleted since: choose another').waitFor();
    await quote.click();
    await page.keyboard.press('s');
    await page.locator('[role=combobox]').waitFor();
    await page.keyboard.type('arv');
    await page.keyboard.press('Enter');
    await saved(page);
    await quote.getByText('Jon Arvel').first().waitFor();
  });

  test('an event shows the agreement that the story names with it, and an editor takes it out', async () => {
    await desk.ask('POST', `${COLLECTIONS}.agreement`, {
      name: 'Northern Banks Herring Accord',
      alternateNames: [{ name: 'NBHA' }],
    });
    const articleId = await desk.importStory(
      STORY.replace('share the', 'sign the').replace(
        'in Port Vellin on Tuesday',
        'on the NBHA in Port Vellin on Tuesday',
      ),
    );
    await openWorkbench(page, desk, articleId);
    const card = page.locator('li[data-kind=event]').first();
    await card.click();
    await card.getByText('Northern Banks Herring Accord').waitFor();
    await page.keyboard.press('v');
    await page.getByRole('option', { name: 'Edit this event' }).click();
    await page.getByRole('group', { name: 'Agreements' }).waitFor();
    await page.getByRole('button', { name: 'Remove Northern Banks Herring Accord' }).click();
    await page.getByRole('group', { name: 'Agreements' }).waitFor({ state: 'detached' });
    await page.locator('[data-box] button[type=submit]').click();
    await saved(page);
    const event = (await desk.tagsOf(articleId)).find(({ kind }) => kind === 'event');
    expect(event).toMatchObject({ decision: { kind: 'corrected', value: { agreements: [] } } });
  });
});
