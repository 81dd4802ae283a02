import { add, NOTHING_DONE } from './klm.mjs';

/** So many presses of Tab are sooner done than taking the mouse, pointing, and coming back. */
const MOST_TABS = 7;
const LETTERS = 3;

/**
 * A practised editor at a form of Strapi's content manager. Everything is really done on the page; counted is the
 * cheapest way to do it. Long words are copied from the article in another tab, short ones are typed.
 */
export function formHand(page) {
  const hand = { done: NOTHING_DONE };
  const count = (done) => {
    hand.done = add(hand.done, { ...NOTHING_DONE, ...done });
  };
  let isAtMouse = false;
  const take = (mouse) => {
    if (mouse !== isAtMouse) count({ home: 1 });
    isAtMouse = mouse;
  };
  const clickThere = async (target) => {
    await target.click();
    take(true);
    count({ point: 1, key: 1 });
  };
  const press = async (...keys) => {
    take(false);
    for (const key of keys) await page.keyboard.press(key);
    count({ key: keys.length });
  };
  const write = async (text) => {
    take(false);
    await page.keyboard.type(text);
    count({ key: text.length });
  };
  /** By Tab where the field is near, else by mouse: the presses that led nowhere an editor would not make. */
  const goTo = async (target) => {
    for (let tabs = 1; tabs <= MOST_TABS; tabs += 1) {
      await page.keyboard.press('Tab');
      if (!(await target.evaluate((element) => element === document.activeElement))) continue;
      take(false);
      return count({ key: tabs });
    }
    return clickThere(target);
  };
  return Object.assign(hand, {
    think: () => count({ mind: 1 }),
    clickThere,
    type: async (target, text) => {
      await goTo(target);
      await write(text);
    },
    /** Ctrl+Tab, mark the words by dragging, Ctrl+C, Ctrl+Tab, into the field, Ctrl+V; the left hand has these keys. */
    paste: async (target, text) => {
      take(true);
      count({ point: 2, key: 1 + 4 * 2 });
      await clickThere(target);
      await page.keyboard.insertText(text);
    },
    /** A relation: three letters, enough on a small desk, and a click, because the arrows and Enter choose nothing here. */
    relate: async (target, name) => {
      await goTo(target);
      await write(name.slice(0, LETTERS));
      const option = page.getByRole('option', { name: new RegExp(name.slice(0, 12)) }).first();
      await option.waitFor();
      await clickThere(option);
    },
    /** A list of a few values: opened by key, and a letter leads to the line. */
    select: async (target, value) => {
      await goTo(target);
      await press('Enter');
      await page.getByRole('option', { name: value }).first().click();
      count({ key: 2 });
    },
  });
}
