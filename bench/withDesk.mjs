import { copyState, fillState, removeState } from './fillState.mjs';
import { measureStockForm } from './measureStockForm.mjs';
import { checkBrowser, openBrowser } from './openBrowser.mjs';
import { openDesk } from './openDesk.mjs';

/** A run that hangs is worth nothing; half an hour is many times what one takes. */
const LONGEST = 30 * 60_000;

const inTime = (work) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('The bench is still not through after half an hour.')), LONGEST);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Runs `work` with a browser and, when it `isNeeded`, a filled desk and what stock Strapi takes on it. Stops both. */
export async function withDesk({ isNeeded, isQuick, say }, work) {
  checkBrowser();
  const browser = await openBrowser();
  const given = { browser, isQuick, say };
  try {
    if (!isNeeded) return await inTime(work(given));
    const { state, articles } = await fillState(say);
    const copy = copyState('desk', state);
    const desk = await openDesk(copy);
    try {
      const onDesk = { ...given, desk, articles };
      return await inTime(measureStockForm(onDesk).then((stock) => work({ ...onDesk, stock })));
    } finally {
      await desk.stop();
      removeState(copy);
    }
  } finally {
    await browser.close();
  }
}
