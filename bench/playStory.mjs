/** A practised editor at the workbench: looks at the current card, decides, presses the keys. Counts every key. */
import { add, NOTHING_DONE } from './klm.mjs';
import { saved } from './openBrowser.mjs';

const LONGEST = 120;

const currentCard = (page) =>
  page.locator('li[aria-current]').evaluate((card) => ({
    id: card.dataset.tag,
    kind: card.dataset.kind,
    isOpen: card.dataset.decision === 'open',
    hasAlike: card.querySelector('[data-command=acceptAlike]') !== null,
  }));

const openCards = (page) => page.locator('li[data-decision=open]').count();

/** `press` counts a key held with another one as a key of its own. */
function handOn(page) {
  const hand = { done: NOTHING_DONE };
  const count = (done) => {
    hand.done = add(hand.done, { ...NOTHING_DONE, ...done });
  };
  return Object.assign(hand, {
    /** One decision: look, and think. */
    think: (mind = 1) => count({ mind }),
    press: async (chord) => {
      count({ key: chord.split('+').length });
      await page.keyboard.press(chord);
    },
    /** The same key again with the other one held down. */
    again: async (chord) => {
      count({ key: 1 });
      await page.keyboard.press(chord);
    },
  });
}

/** The right name, by as few letters as bring it to the top of the list. */
async function giveSpeaker(page, hand, name) {
  await hand.press('s');
  const first = page.locator('[role=option]').first();
  await first.waitFor();
  for (const letter of name.split(' ').at(-1).toLowerCase()) {
    if ((await first.textContent()).includes(name)) break;
    await hand.press(letter);
    await page.waitForTimeout(300);
  }
  await hand.press('Enter');
}

async function moveEnd(page, hand, exact) {
  await hand.press('e');
  const words = page.locator('[data-edge-words]');
  for (let n = 0; (await words.textContent()) !== exact; n += 1) {
    if (n > 10) throw new Error(`The end does not come to "${exact}"`);
    await (n === 0 ? hand.press('Shift+ArrowRight') : hand.again('Shift+ArrowRight'));
  }
  await hand.press('Enter');
}

/** Back by sentences from the card below the words that the reader missed, and on to what is open. */
async function tagMissed(page, hand, exact) {
  for (let n = 0; ; n += 1) {
    if (n > 10) throw new Error(`The sentence caret does not come to "${exact}"`);
    await hand.press(',');
    const caret = await page.evaluate(() =>
      [...(CSS.highlights.get('communique-caret') ?? [])].map((range) => range.toString()).join(''),
    );
    if (caret.trim() === exact) break;
  }
  await hand.press('q');
  await hand.press('n');
}

/** Everything decided, one card after the other. `flaws`: see spoilSuggestions. `inGroups`: what is alike at once. */
export async function playStory(page, { flaws = null, inGroups = [] } = {}) {
  await page.locator('li[aria-current]').focus();
  const hand = handOn(page);
  let isMissing = flaws !== null;
  for (let n = 0; (await openCards(page)) > 0; n += 1) {
    if (n > LONGEST) throw new Error('The story does not come to an end.');
    const { id, kind, isOpen, hasAlike } = await currentCard(page);
    if (!isOpen) await hand.press('n');
    else if (isMissing && id === flaws.missed.after) {
      hand.think();
      await tagMissed(page, hand, flaws.missed.exact);
      isMissing = false;
    } else {
      const alike = inGroups.includes(kind) && hasAlike;
      // Of a group every card is read all the same where suggestions may be wrong.
      hand.think(alike && flaws !== null ? await page.locator(`li[data-decision=open][data-kind=${kind}]`).count() : 1);
      if (id === flaws?.wrong) await hand.press('x');
      else if (id === flaws?.edge.id) await moveEnd(page, hand, flaws.edge.exact);
      else if (flaws?.speakers[id] !== undefined) await giveSpeaker(page, hand, flaws.speakers[id]);
      else await hand.press(alike ? 'Shift+A' : 'a');
    }
  }
  await saved(page);
  return hand.done;
}
