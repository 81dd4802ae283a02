/** Put into the page: from the moment that a key went down until the frame that shows what it did was painted. */
function watchKeys() {
  const timings = [];
  Object.assign(window, { benchKeys: timings });
  window.addEventListener(
    'keydown',
    (event) => {
      requestAnimationFrame(() => {
        // A message is handled after the frame whose callbacks posted it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const paintedAt = performance.now();
          timings.push({ paintedAt, took: paintedAt - event.timeStamp, isHandled: event.defaultPrevented });
          port1.close();
        };
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/** A practised hand: the keystroke-level model gives it 280 ms a key, a burst is faster. */
const BETWEEN_KEYS = 120;

/**
 * Presses keys one after the other and gives the milliseconds that each took to be seen. `mustBeHandled`: a key that the
 * page has no use for is an error, because nothing would have been measured.
 */
export async function timeKeys(page, keys, { mustBeHandled }) {
  await page.evaluate(watchKeys);
  for (const [n, key] of keys.entries()) {
    await page.keyboard.press(key);
    await page.waitForFunction((count) => window.benchKeys.length > count, n);
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  const timings = await page.evaluate(() => window.benchKeys);
  const unheard = keys.filter((_, n) => !timings[n].isHandled);
  if (mustBeHandled && unheard.length > 0) throw new Error(`The page did nothing on ${unheard.join(' ')}`);
  return timings.map(({ took }) => took);
}

/** Presses a key at once, and gives the moment at which it was seen, in milliseconds since the page began to load. */
export async function timeFirstKey(page, key) {
  await page.evaluate(watchKeys);
  await page.keyboard.press(key);
  await page.waitForFunction(() => window.benchKeys.length > 0);
  return page.evaluate(() => window.benchKeys[0].paintedAt);
}
