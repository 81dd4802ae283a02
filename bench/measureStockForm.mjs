import { timeFirstKey, timeKeys } from './keyToPaint.mjs';
import { goInApp, openPage, slowedDown } from './openBrowser.mjs';
import { percentile } from './percentile.mjs';

const TYPE = 'plugin::communique.article';
const TYPED = 'the ferry waits in port and the talks go on this winter '.split('');

/** The same text as an article that nobody has read into tags: the form as Strapi makes it, our panel empty. */
async function copyArticle(desk, articleId) {
  const { body } = await desk.ask('GET', `/content-manager/collection-types/${TYPE}/${articleId}`);
  const article = {
    headline: 'An invented story without tags',
    slug: `bench-stock-${Date.now()}`,
    inLanguage: 'en',
    body,
  };
  const { documentId } = await desk.ask('POST', `/content-manager/collection-types/${TYPE}`, article);
  return documentId;
}

async function enterText(page) {
  const text = page.locator('[contenteditable=true]').first();
  await text.waitFor();
  await text.locator('p').first().click();
}

/** Strapi's own edit form of an article of 10,000 words: when the first letter can be seen, and how soon each is. */
export async function measureStockForm({ desk, browser, articles, isQuick, say }) {
  const documentId = await copyArticle(desk, articles.ltr.articleId);
  const address = `${desk.address}/admin/content-manager/collection-types/${TYPE}/${documentId}`;
  const runs = isQuick ? 2 : 5;
  const page = await openPage(browser, desk.address);
  page.on('dialog', (dialog) => dialog.accept());
  const opened = async () => {
    await page.goto(address, { waitUntil: 'commit' });
    await enterText(page);
    return (await timeFirstKey(page, 'x')) / 1000;
  };
  await opened();
  const reloads = [];
  for (let n = 0; n < runs; n += 1) reloads.push(await opened());
  const fromList = [];
  for (let n = 0; n < runs; n += 1) {
    await page.goto(`${desk.address}/admin/content-manager/collection-types/${TYPE}`);
    await page.locator('table tbody tr').first().waitFor();
    const started = await goInApp(page, new URL(address).pathname);
    await enterText(page);
    fromList.push(((await timeFirstKey(page, 'x')) - started) / 1000);
  }
  const letters = TYPED.slice(0, isQuick ? 15 : 60);
  const p95 = async () => percentile(await timeKeys(page, letters, { mustBeHandled: false }), 95);
  const typing = await p95();
  const typingSlow = await slowedDown(page, 4, p95);
  await page.context().close();
  const stock = { open: percentile(fromList, 50), reload: percentile(reloads, 50), typing, typingSlow };
  say(`stock form: ${JSON.stringify(stock)}`);
  return stock;
}
