import { constants, setPriority } from 'node:os';
import { timeKeys } from './keyToPaint.mjs';
import { openPage, openWorkbench, saved, slowedDown } from './openBrowser.mjs';
import { percentile } from './percentile.mjs';
import { row } from './printTable.mjs';

/** Going, accepting, rejecting and taking back, as in an editor's day: sixty keys. */
const ROUND = ['j', 'a', 'a', 'z', 'j', 'x', 'k', 'z', 'a', 'j', 'j', 'x', 'a', 'k', 'a'];
const ROUNDS = 4;

const STORIES = { ltr: 'left to right', rtl: 'right to left', emoji: 'emoji' };

async function timesIn(page, address, { articleId }, factor, rounds) {
  await openWorkbench(page, address, articleId);
  await page.locator('li[aria-current]').focus();
  const before = await page.locator('li[data-decision=open]').count();
  const keys = Array.from({ length: rounds }, () => ROUND).flat();
  const took = await slowedDown(page, factor, async () => {
    // The first round finds code that nothing has run yet; it is pressed, and not counted.
    await timeKeys(page, ROUND, { mustBeHandled: true });
    return timeKeys(page, keys, { mustBeHandled: true });
  });
  if ((await page.locator('li[data-decision=open]').count()) >= before) throw new Error('The keys decided nothing.');
  await saved(page);
  return took;
}

const tell = (took) =>
  `median ${percentile(took, 50).toFixed(0)}, p95 ${percentile(took, 95).toFixed(0)}, worst ${Math.max(...took).toFixed(0)} ms`;

/**
 * Key to paint with 500 tags in three scripts, and with 2,000. The worst of the three is the figure. The desk answers
 * from another machine in life: here it takes only the processor time that the browser leaves.
 */
export async function measureKeys({ desk, browser, articles, isQuick, say, stock }) {
  const rounds = isQuick ? 1 : ROUNDS;
  setPriority(desk.child.pid, constants.priority.PRIORITY_LOW);
  const page = await openPage(browser, desk.address);
  const rows = [];
  for (const [factor, most, peer] of [
    [1, 50, stock?.typing ?? null],
    [4, 100, stock?.typingSlow ?? null],
  ]) {
    const pace = factor === 1 ? '' : `, ${factor}× slower CPU`;
    const found = [];
    for (const [name, label] of Object.entries(STORIES)) {
      const took = await timesIn(page, desk.address, articles[name], factor, rounds);
      say(`key to paint, ${label}${pace}: ${tell(took)}`);
      found.push({ label, took, p95: percentile(took, 95) });
    }
    const worst = found.reduce((a, b) => (b.p95 > a.p95 ? b : a));
    rows.push(
      row(`key to paint p95, 500 tags${pace}`, worst.p95, {
        unit: 'ms',
        most,
        peer,
        note: `worst of ${found.map(({ label, took }) => `${label} (${tell(took)})`).join('; ')}; ${rounds * ROUND.length} keys J K A X Z each after a round that is not counted; the peer is typing into the stock form of an article of the same length`,
      }),
    );
    const took = await timesIn(page, desk.address, articles.long, factor, rounds);
    rows.push(
      row(`key to paint p95, 40,000 words, 2,000 tags${pace}`, percentile(took, 95), { unit: 'ms', note: tell(took) }),
    );
    say(`key to paint, 2,000 tags${pace}: ${tell(took)}`);
  }
  await page.context().close();
  return rows;
}
