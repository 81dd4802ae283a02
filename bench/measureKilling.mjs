import { copyState, removeState } from './fillState.mjs';
import { makeStory } from './makeStory.mjs';
import { openPage, openWorkbench } from './openBrowser.mjs';
import { freePort, importStory, openDesk, tagsOf } from './openDesk.mjs';
import { row } from './printTable.mjs';

const OPERATIONS = 200;
/** After so many operations the server is killed, while more are on their way. */
const KILLED_AT = 110;
const BETWEEN_KEYS = 40;

/** Every tag and how it stands. */
const seenOnPage = (page) =>
  page
    .locator('li[data-tag]')
    .evaluateAll((cards) => Object.fromEntries(cards.map(({ dataset }) => [dataset.tag, dataset.decision])));

async function kill(desk) {
  desk.child.kill('SIGKILL');
  await desk.ended;
}

/** Each A or X is one operation; which, an editor would see no pattern in. */
const keyOf = (n) => (n % 5 === 3 ? 'x' : 'a');

/** The server dies in the middle of 200 operations and comes back: what the page shows must be what the database has. */
export async function measureKilling({ browser, say }) {
  const state = copyState('killed');
  const port = await freePort();
  let desk = await openDesk(state, { port });
  try {
    const story = makeStory({ words: 6_000, language: 'en', seed: 4 });
    const articleId = await importStory(desk, story);
    const page = await openPage(browser, desk.address);
    await openWorkbench(page, desk.address, articleId);
    if ((await page.locator('li[data-decision=open]').count()) < OPERATIONS + 10) throw new Error('Too few tags.');
    await page.locator('li[aria-current]').focus();
    let killing = null;
    for (let n = 0; n < OPERATIONS; n += 1) {
      await page.keyboard.press(keyOf(n));
      await page.waitForTimeout(BETWEEN_KEYS);
      if (n === KILLED_AT) killing = page.waitForRequest(/\/operations$/).then(() => kill(desk));
    }
    await killing;
    const waiting = await page.locator('[data-send]').getAttribute('data-send');
    say(`killed; the page is ${waiting}`);
    desk = await openDesk(state, { port });
    await page.locator('[data-send=saved]').waitFor({ timeout: 120_000 });
    const seen = await seenOnPage(page);
    const kept = Object.fromEntries((await tagsOf(desk, articleId)).map(({ id, decision }) => [id, decision.kind]));
    const lost = Object.keys({ ...seen, ...kept }).filter((id) => seen[id] !== kept[id]);
    const log = await desk.ask('GET', `/communique/articles/${articleId}/log`);
    const done = log.entries.filter(({ operationId }) => !/\+\d+$/.test(operationId)).length;
    await page.context().close();
    say(`${done} of ${OPERATIONS} operations in the log, ${lost.length} tags differ`);
    return [
      row(
        'operations lost or done twice, server killed during 200',
        Math.max(lost.length, Math.abs(OPERATIONS - done)),
        {
          unit: 'operations',
          most: 0,
          note: `killed without warning while a batch was on its way, started again; ${done} in the log, ${lost.length} tags other than on the page`,
        },
      ),
    ];
  } finally {
    await desk.stop();
    removeState(state);
  }
}
