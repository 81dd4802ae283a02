import { openPage, openWorkbench } from './openBrowser.mjs';
import { percentile } from './percentile.mjs';
import { row } from './printTable.mjs';

/** What editors type: beginnings of family names and full names of the 20,000, letter by letter. */
const TYPED = ['bad', 'lom', 'teva', 'koro', 'mara', 'sana', 'veto', 'dori'];

/** Put into the page: from a key until the list under the box, changed and no longer searching, was painted. */
function watchOptions() {
  const times = [];
  Object.assign(window, { benchOptions: times });
  let hasSearched = false;
  const isBusy = () => document.querySelector('[data-box] [role=listbox]')?.getAttribute('aria-busy') === 'true';
  new MutationObserver(() => {
    hasSearched ||= isBusy();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
  const namesShown = () =>
    [...document.querySelectorAll('[data-box] [role=option]')].map((o) => o.textContent).join('|');
  let pressedAt = 0;
  window.addEventListener('keydown', ({ timeStamp }) => Object.assign(window, { benchKeyAt: timeStamp }), {
    capture: true,
  });
  // The letter arrives after its key, and the box says soon after that it is searching: maybe a frame later each.
  window.addEventListener('input', ({ data }) => {
    pressedAt = window.benchKeyAt;
    hasSearched = isBusy();
    const painted = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () =>
        times.push({
          took: performance.now() - pressedAt,
          shown: namesShown(),
          isLetter: data !== null && data.length === 1,
        });
      port2.postMessage(null);
    };
    const look = () => requestAnimationFrame(() => (hasSearched && !isBusy() ? painted() : look()));
    requestAnimationFrame(look);
  });
}

/** The speaker's box over 20,000 people: key to the options of what is typed. */
export async function measureEntityBox({ desk, browser, articles, isQuick, say }) {
  const page = await openPage(browser, desk.address);
  await openWorkbench(page, desk.address, articles.ltr.articleId);
  await page.evaluate(watchOptions);
  await page.locator('li[data-kind=quote]').first().focus();
  await page.keyboard.press('s');
  const box = page.locator('[data-box] [role=combobox]');
  await box.waitFor();
  // The server reads its people once after a start, and again after one was changed.
  await page.keyboard.press('z');
  await page.waitForFunction(() => window.benchOptions.length > 0, null, { polling: 'raf' });
  let pressed = 1;
  for (const typed of isQuick ? TYPED.slice(0, 3) : TYPED) {
    await box.fill('');
    pressed += 1;
    await page.waitForTimeout(400);
    for (const letter of typed) {
      await page.keyboard.press(letter);
      pressed += 1;
      await page.waitForFunction((count) => window.benchOptions.length >= count, pressed);
      await page.waitForTimeout(150);
    }
  }
  const times = await page.evaluate(() => window.benchOptions);
  await page.context().close();
  const [first, ...rest] = times;
  const asked = rest.filter(({ isLetter }) => isLetter);
  const took = asked.map((one) => one.took);
  const found = asked.filter(({ shown }) => shown.includes('at the desk')).length;
  say(
    `entity box: ${took.map(Math.round).join(' ')} ms, first ${Math.round(first.took)} ms; the desk's people in ${found} of ${took.length}`,
  );
  return [
    row('entity box, 20,000 people, key to options p95', percentile(took, 95), {
      unit: 'ms',
      most: 150,
      note: `median ${percentile(took, 50).toFixed(0)} ms, ${took.length} letters; the first one after a start of the server ${first.took.toFixed(0)} ms`,
    }),
  ];
}
