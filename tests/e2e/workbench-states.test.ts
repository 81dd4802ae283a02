/** Every state that the workbench can be in, as an editor meets it. */
import type { Page } from 'playwright-core';
import { hasBrowser } from './openBrowser';
import { addressOf, cards, type Desk, openDesk, openWorkbench, STORY, saved } from './openWorkbench';

/** tests/e2e/desk.test.ts says what to install where there is none. */
const withBrowser = hasBrowser || process.env.CI === 'true' ? describe : describe.skip;
jest.setTimeout(60_000);

const ARTICLES = '/content-manager/collection-types/plugin::communique.article';
const INVENTED = 'This story is invented: its states and people do not exist.';

const PERSIAN = [
  'توافق آردنیا و ولمورا درباره فانوس دریایی',
  '',
  'پورت آردل – میرلا توسک، وزیر امور خارجه آردنیا گفت: «این فانوس از آن هیچ‌کس نیست.»',
  '',
  'وی افزود: «نخستین کشتی فردا می‌رسد.»',
  '',
  'این داستان ساختگی است و دولت‌ها و افراد آن وجود ندارند.',
].join('\n');

/** One paragraph for each quotation; invented like all of it. */
const longStory = (quotes: number): string =>
  [
    'Ostria counts its herring',
    '',
    ...Array.from({ length: quotes }, (_, n) => [
      `"Boat number ${n + 1} came home with ${n + 7} barrels," Ostrian Foreign Minister Mara Tolen said.`,
      '',
    ]).flat(),
    INVENTED,
  ].join('\n');

withBrowser('the workbench', () => {
  let desk: Desk;
  let page: Page;
  const notice = (text: string | RegExp) =>
    page.locator('[data-workbench] .head').getByText(text, { exact: typeof text === 'string' });

  beforeAll(async () => {
    desk = await openDesk();
    page = await desk.openPage();
  }, 240_000);
  afterAll(() => desk?.close(), 60_000);
  afterEach(async () => {
    await page.context().setOffline(false);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('shows the text first, while the tags are on their way', async () => {
    const articleId = await desk.importStory(STORY);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\/suggestions$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(addressOf(desk, articleId));
    await page.locator('[data-workbench][data-ready=text] p[data-block]').first().waitFor();
    expect(await page.locator('mark').count()).toBe(0);
    letGo();
    await page.locator('[data-workbench][data-ready=tags] mark').first().waitFor();
  });

  test('says what to do where an article has no text', async () => {
    const { body } = await desk.ask('POST', ARTICLES, { headline: 'Nothing written yet', inLanguage: 'en' });
    await page.goto(addressOf(desk, (body.data as { documentId: string }).documentId));
    await page.getByText('Nothing to tag').waitFor();
    await page.getByRole('link', { name: 'Open the article' }).waitFor();
  });

  test('offers tagging by hand where nothing was found', async () => {
    const articleId = await desk.importStory(`Fog over the sound\n\nThe fog came and went again.\n\n${INVENTED}`);
    await openWorkbench(page, desk, articleId);
    await page.getByText('The reader found nothing in this text').waitFor();
    await page.locator('[role=region][data-keys]').focus();
    await page.keyboard.press('.');
    await page.keyboard.press('q');
    await saved(page);
    expect(await desk.tagsOf(articleId)).toHaveLength(1);
  });

  test('goes on when reading the text again fails, and says so', async () => {
    const articleId = await desk.importStory(STORY.replace('share the', 'cross the'));
    await openWorkbench(page, desk, articleId);
    await page.route(/\/analyze$/, (route) => route.fulfill({ status: 500, body: '{"error":{"message":"no"}}' }));
    await page.getByRole('button', { name: 'Read again' }).click();
    await notice(/You can tag by hand all the same\.$/).waitFor();
    await page.locator('li[aria-current]').focus();
    await page.keyboard.press('a');
    await saved(page);
    expect(await cards(page, 'accepted').count()).toBeGreaterThan(0);
  });

  test('keeps what was done while the desk cannot be reached, through a reload, and sends it afterwards', async () => {
    const articleId = await desk.importStory(STORY.replace('share the', 'leave the'));
    await openWorkbench(page, desk, articleId);
    await page.context().setOffline(true);
    await page.keyboard.press('a');
    await page.keyboard.press('x');
    await notice('Not saved, retrying').waitFor();
    expect(await cards(page, 'rejected').count()).toBe(1);
    expect((await desk.tagsOf(articleId)).every(({ decision }) => decision.kind === 'open')).toBe(true);
    await page.context().setOffline(false);
    await page.route(/\/operations$/, (route) => route.abort());
    await openWorkbench(page, desk, articleId);
    await page.locator('li[data-decision=rejected]').waitFor();
    await page.unroute(/\/operations$/);
    await page.keyboard.press('Control+s');
    await saved(page);
    const decided = (await desk.tagsOf(articleId)).filter(({ decision }) => decision.kind !== 'open');
    expect(decided.filter(({ decision }) => decision.kind === 'rejected')).toHaveLength(1);
  });

  test('tells of the one operation that the server cannot read, and saves the others', async () => {
    const articleId = await desk.importStory(STORY.replace('share the', 'cover the'));
    await openWorkbench(page, desk, articleId);
    const id = await page.locator('li[aria-current]').getAttribute('data-tag');
    await page.route(/\/operations$/, async (route) => {
      const { operations } = route.request().postDataJSON() as { operations: { tagId: string; version: number }[] };
      // As a client of another version would send it.
      const sent = operations.map((operation) =>
        operation.tagId === id ? { ...operation, version: 'one' } : operation,
      );
      await route.continue({ postData: JSON.stringify({ operations: sent }) });
    });
    await page.keyboard.press('a');
    await page.keyboard.press('x');
    await page.locator('[data-complaint=refusal]').waitFor();
    await saved(page);
    const tags = await desk.tagsOf(articleId);
    expect(tags.find((tag) => tag.id === id)?.decision.kind).toBe('open');
    expect(tags.filter(({ decision }) => decision.kind === 'rejected')).toHaveLength(1);
  });

  test('shows a colleague’s decision as a card, to keep theirs or take mine', async () => {
    const articleId = await desk.importStory(STORY.replace('share the', 'chart the'));
    await openWorkbench(page, desk, articleId);
    const id = await page.locator('li[aria-current]').getAttribute('data-tag');
    const [mine] = (await desk.tagsOf(articleId)).filter((tag) => tag.id === id);
    await desk.ask('PUT', `/communique/suggestions/${id}`, {
      operationId: 'a-colleague',
      version: mine?.version,
      decision: { kind: 'rejected' },
    });
    await page.keyboard.press('a');
    const card = page.locator('[data-complaint=conflict]');
    await card.waitFor();
    await card.getByRole('button', { name: 'Take mine' }).click();
    await saved(page);
    const after = (await desk.tagsOf(articleId)).find((tag) => tag.id === id);
    expect(after?.decision.kind).toBe('accepted');
    expect(await page.locator('[data-complaint]').count()).toBe(0);
  });

  test('tells who else is tagging, and takes over', async () => {
    const articleId = await desk.importStory(STORY.replace('share the', 'sweep the'));
    await desk.ask('PUT', `/communique/articles/${articleId}/lease`, { sessionId: 'another-window' });
    await openWorkbench(page, desk, articleId);
    await notice(/is tagging this article$/).waitFor();
    await page.getByRole('button', { name: 'Take over' }).click();
    await notice(/is tagging this article$/).waitFor({ state: 'detached' });
    const { body } = await desk.ask('PUT', `/communique/articles/${articleId}/lease`, { sessionId: 'another-window' });
    expect(body.data).toMatchObject({ holder: { isYou: false } });
    // Loaded again it is the same editor in the same tab.
    const beat = page.waitForResponse(/\/lease$/);
    await openWorkbench(page, desk, articleId);
    await beat;
    await page.waitForTimeout(300);
    expect(await notice(/is tagging this article$/).count()).toBe(0);
  });

  test('shows words that were edited since beside those that were tagged', async () => {
    const articleId = await desk.importStory(STORY.replace('share the', 'guard the'));
    await openWorkbench(page, desk, articleId);
    await page.keyboard.press('a');
    await page.keyboard.press('a');
    await saved(page);
    const { body } = await desk.ask('GET', `${ARTICLES}/${articleId}`);
    const article = body.data as { body: { children: { text: string }[] }[]; headline: string; inLanguage: string };
    const edited = article.body.map((block) => ({
      ...block,
      children: block.children.map((child) => ({
        ...child,
        text: child.text
          .replace('We will guard the northern banks', 'We will always guard the northern banks')
          .replace('We will share the northern banks', 'We will always share the northern banks')
          .replace('She added: "The herring do not carry passports."', 'She left.'),
      })),
    }));
    const put = await desk.ask('PUT', `${ARTICLES}/${articleId}`, {
      headline: article.headline,
      inLanguage: article.inLanguage,
      body: edited,
    });
    expect(put.status).toBe(200);
    await openWorkbench(page, desk, articleId);
    await notice(/\d+ ok, 1 changed, 1 lost/).waitFor();
    await page.locator('li[data-anchor=changed]').click();
    expect(await page.locator('.changes del').textContent()).toBe('We will share the northern banks');
    expect(await page.locator('.changes ins').textContent()).toBe('We will always share the northern banks');
    await page.keyboard.press('a');
    await page.locator('li[data-anchor=lost]').click();
    await page.keyboard.press('x');
    await saved(page);
    const tags = await desk.tagsOf(articleId);
    const kept = tags.find(({ anchor }) => anchor.exact === 'We will always share the northern banks');
    expect(kept?.decision).toMatchObject({ value: { text: 'We will always share the northern banks' } });
    const unsettled = tags.filter(({ anchor }) => anchor.state === 'changed' || anchor.state === 'lost');
    expect(unsettled.filter(({ decision }) => decision.kind !== 'rejected')).toEqual([]);
  });

  test('groups three hundred quotes by paragraph, and keys work at the end of them', async () => {
    const articleId = await desk.importStory(longStory(300));
    await openWorkbench(page, desk, articleId);
    expect(await cards(page, 'open').count()).toBeGreaterThanOrEqual(300);
    expect(await page.getByText('Paragraph 150', { exact: true }).count()).toBe(1);
    await page.keyboard.press('Shift+A');
    expect(await cards(page, 'accepted').count()).toBeGreaterThanOrEqual(300);
    await page.keyboard.press('z');
    expect(await cards(page, 'accepted').count()).toBe(0);
  });

  test('runs from right to left with a Persian story', async () => {
    const articleId = await desk.importStory(PERSIAN, 'fa');
    await openWorkbench(page, desk, articleId);
    const quote = page.locator('mark[data-kind=quote]').first();
    expect(await quote.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
    const words = page.locator('[data-edge-words]');
    await page.locator('li[data-kind=quote]').first().click();
    await page.keyboard.press('e');
    const before = await words.textContent();
    await page.keyboard.press('ArrowLeft');
    // On to the left is on in the text: the first word falls away.
    expect(before?.endsWith((await words.textContent()) ?? '?')).toBe(true);
    expect(await words.textContent()).not.toBe(before);
    await page.keyboard.press('Escape');
  });

  test('lets those who may only read look, and nothing else', async () => {
    const articleId = await desk.importStory(STORY.replace('share the', 'paint the'));
    const role = await desk.ask('POST', '/admin/roles', { name: 'Reader', description: 'Looks at the desk' });
    const roleId = (role.body.data as { id: number }).id;
    await desk.ask('PUT', `/admin/roles/${roleId}/permissions`, {
      permissions: [{ action: 'plugin::communique.desk.read', subject: null, properties: {}, conditions: [] }],
    });
    const account = { email: 'reader@communique.example', firstname: 'A', lastname: 'Reader', roles: [roleId] };
    const made = await desk.ask('POST', '/admin/users', account);
    const userId = (made.body.data as { id: number }).id;
    await desk.ask('PUT', `/admin/users/${userId}`, { ...account, isActive: true, password: 'Newsroom-2031' });
    const context = await desk.browser.newContext({ viewport: { width: 1440, height: 900 } });
    const reader = await context.newPage();
    await reader.goto(`${desk.address}/admin/auth/login`);
    await reader.getByLabel(/email/i).fill(account.email);
    await reader.locator('input[name=password]').fill('Newsroom-2031');
    await reader.getByRole('button', { name: /log\s?in/i }).click();
    await reader.waitForURL((url) => !url.pathname.includes('/auth/'));
    await openWorkbench(reader, desk, articleId);
    await reader.getByText(/^You may look but not decide/).waitFor();
    await reader.keyboard.press('a');
    await reader.keyboard.press('j');
    expect(await cards(reader, 'accepted').count()).toBe(0);
    expect(await reader.locator('[data-command=accept]').count()).toBe(0);
    await context.close();
  });
});
