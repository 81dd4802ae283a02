import { timeFirstKey } from './keyToPaint.mjs';
import { goInApp, openPage, slowedDown } from './openBrowser.mjs';
import { percentile } from './percentile.mjs';
import { row } from './printTable.mjs';

/** Put into every page that loads: when the tags were first painted, and when the data that they are drawn from was here. */
function watchTags() {
  // The admin has more files than the list of them holds by preset.
  performance.setResourceTimingBufferSize(5000);
  const observer = new MutationObserver(() => {
    if (document.querySelector('[data-ready=tags] li[data-tag]') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(window, { benchTagsAt: performance.now() });
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-ready'] });
}

/** Milliseconds from the last of text and tags having arrived to both being painted. */
async function timeAfterData(page) {
  await page.waitForFunction(() => window.benchTagsAt !== undefined);
  return page.evaluate(() => {
    const needed = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/articles\/\w+\/(?:text|suggestions)$/.test(name));
    if (needed.length !== 2) throw new Error(`${needed.length} requests for text and tags, and not 2`);
    return window.benchTagsAt - Math.max(...needed.map(({ responseEnd }) => responseEnd));
  });
}

const current = (page) => page.waitForFunction(() => document.activeElement?.matches('li[aria-current]'));

/** Opens the workbench and presses the first key as soon as it can be: milliseconds since opening, and after data. */
async function openOnce(page, address) {
  await page.goto(address, { waitUntil: 'commit' });
  await current(page);
  const firstKey = await timeFirstKey(page, 'j');
  return { firstKey, afterData: await timeAfterData(page) };
}

async function repeat(amount, open) {
  const all = [];
  for (let n = 0; n < amount; n += 1) all.push(await open());
  return all;
}

const middle = (all, key) =>
  percentile(
    all.map((one) => one[key]),
    50,
  );
const range = (all, key) => {
  const values = all.map((one) => one[key]);
  return `${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))} ms in ${all.length} runs`;
};

/** From the inbox in a running admin, as its links do: no file but the workbench's is loaded. */
async function openFromInbox(page, address, articleId) {
  await page.goto(`${address}/admin/plugins/communique/inbox`);
  await page.locator(`a[href*="${articleId}"]`).first().waitFor();
  const started = await goInApp(page, `/admin/plugins/communique/tag/${articleId}`);
  await current(page);
  return { firstKey: (await timeFirstKey(page, 'j')) - started };
}

/** How soon an editor can work on 10,000 words with 500 tags. Medians. */
export async function measureOpening({ desk, browser, articles, isQuick, say, stock }) {
  const runs = isQuick ? 3 : 5;
  const { articleId } = articles.ltr;
  const address = `${desk.address}/admin/plugins/communique/tag/${articleId}`;
  const page = await openPage(browser, desk.address);
  await page.addInitScript(watchTags);
  const { cookies, origins } = await page.context().storageState();
  const cold = await repeat(runs, async () => {
    const options = { storageState: { cookies, origins }, viewport: { width: 1440, height: 900 }, bypassCSP: true };
    const context = await browser.newContext(options);
    const fresh = await context.newPage();
    fresh.setDefaultTimeout(60_000);
    await fresh.addInitScript(watchTags);
    const opened = await openOnce(fresh, address);
    await context.close();
    return opened;
  });
  await openOnce(page, address);
  const warm = await repeat(runs, () => openOnce(page, address));
  const slow = await slowedDown(page, 4, () => repeat(runs, () => openOnce(page, address)));
  const inApp = await repeat(runs, () => openFromInbox(page, desk.address, articleId));
  await page.context().close();
  say('opened');
  const seconds = (all) => middle(all, 'firstKey') / 1000;
  return [
    row('first frame after data, 10,000 words, 500 tags', middle(warm, 'afterData'), {
      unit: 'ms',
      most: 150,
      note: `median, ${range(warm, 'afterData')}: text and tags received until the first cards are painted`,
    }),
    row('first frame after data, 4× slower CPU', middle(slow, 'afterData'), {
      unit: 'ms',
      most: 500,
      note: `median, ${range(slow, 'afterData')}`,
    }),
    row('open to first key answered, warm', seconds(inApp), {
      unit: 's',
      most: 1,
      peer: stock?.open ?? null,
      note: `median, ${range(inApp, 'firstKey')}: from the inbox; the peer is the article's stock form from the list`,
    }),
    row('open to first key answered, whole admin from the browser cache', seconds(warm), {
      unit: 's',
      peer: stock?.reload ?? null,
      note: `median, ${range(warm, 'firstKey')}: the address opened anew`,
    }),
    row('open to first key answered, cold', seconds(cold), {
      unit: 's',
      most: 2.5,
      peer: stock?.cold ?? null,
      note: `median, ${range(cold, 'firstKey')}: an empty browser cache, the whole admin loaded`,
    }),
  ];
}
