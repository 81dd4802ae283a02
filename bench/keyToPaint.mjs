/** The browser tells of keys that took this long or longer; what it does not tell of took less. */
const LEAST = 16;

/** Put into the page: each key that went down, and, by the browser's own Event Timing, when its frame was on the screen. */
function watchKeys(least) {
  const keys = [];
  const shown = new Map();
  Object.assign(window, { benchKeys: keys, benchShown: shown });
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === 'keydown') shown.set(startTime, duration);
  }).observe({ type: 'event', durationThreshold: least });
  window.addEventListener(
    'keydown',
    (event) => {
      requestAnimationFrame(() => {
        // A message is handled after the frame whose callbacks posted it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          keys.push({ pressedAt: event.timeStamp, handledAt: performance.now(), isHandled: event.defaultPrevented });
          port1.close();
        };
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/**
 * An average skilled typist, by the keystroke-level model (Card, Moran and Newell). The page is left alone between
 * two keys: to ask it whether it is through would be one more task for it, in the very frame that is measured.
 */
const BETWEEN_KEYS = 200;
/** The browser tells of a frame a moment after it was shown. */
const UNTIL_TOLD = 500;

/**
 * Presses keys one after the other and gives the milliseconds from each until the next frame was on the screen, as the
 * browser's Event Timing (W3C, the ground of "interaction to next paint") says it: in steps of 8, and never less than
 * 16. `mustBeHandled`: a key that the page has no use for is an error, because nothing would have been measured.
 */
export async function timeKeys(page, keys, { mustBeHandled }) {
  await page.evaluate(watchKeys, LEAST);
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  await page.waitForFunction((count) => window.benchKeys.length === count, keys.length);
  await page.waitForTimeout(UNTIL_TOLD);
  const timings = await page.evaluate(
    (least) =>
      window.benchKeys.map(({ pressedAt, isHandled }) => ({
        took: window.benchShown.get(pressedAt) ?? least,
        isHandled,
      })),
    LEAST,
  );
  const unheard = keys.filter((_, n) => !timings[n].isHandled);
  if (mustBeHandled && unheard.length > 0) throw new Error(`The page did nothing on ${unheard.join(' ')}`);
  return timings.map(({ took }) => took);
}

/** Presses a key at once, and gives the moment at which its frame was made, in milliseconds since the page began to load. */
export async function timeFirstKey(page, key) {
  await page.evaluate(watchKeys, LEAST);
  await page.keyboard.press(key);
  await page.waitForFunction(() => window.benchKeys.length > 0);
  return page.evaluate(() => window.benchKeys[0].handledAt);
}
