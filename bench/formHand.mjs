import { add, NOTHING_DONE } from './klm.mjs';

/** So many presses of Tab are sooner done than taking the mouse, pointing, and coming back. */
const MOST_TABS = 7;

/**
 * A practised editor at a form of Strapi's content manager. Everything is really done on the page; counted is the
 * cheapest way to do it. Long words are copied from the article in another tab, short ones are typed.
 */
export function formHand(page) {
  const hand = { done: NOTHING_DONE };
  const count = (done) => {
    hand.done = add(hand.done, { ...NOTHING_DONE, ...done });
  };
  const clickThere = async (target) => {
    await target.click();
    count({ home: 2, point: 1, key: 1 });
  };
  /** By Tab where the field is near, else by mouse: the presses that led nowhere an editor would not make. */
  const goTo = async (target) => {
    for (let tabs = 1; tabs <= MOST_TABS; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return count({ key: tabs });
    }
    return clickThere(target);
  };
  const press = async (key) => {
    await page.keyboard.press(key);
    count({ key: 1 });
  };
  return Object.assign(hand, {
    think: () => count({ mind: 1 }),
    clickThere,
    type: async (target, text) => {
      await goTo(target);
      await page.keyboard.type(text);
      count({ key: text.length });
    },
    /** Ctrl+Tab, mark the words by dragging, Ctrl+C, Ctrl+Tab, and into the field: Ctrl+V. */
    paste: async (target, text) => {
      count({ key: 2, home: 2, point: 2 });
      count({ key: 1 + 2 + 2 });
      await goTo(target);
      await page.keyboard.insertText(text);
      count({ key: 2 });
    },
    /** A relation: as many letters as an editor types to be sure, then the first line. */
    relate: async (target, name, letters) => {
      await goTo(target);
      await page.keyboard.type(name.slice(0, letters));
      count({ key: letters });
      const option = page.getByRole('option', { name: new RegExp(name.slice(0, 20)) }).first();
      await option.waitFor();
      await option.click();
      count({ home: 2, point: 1, key: 1 });
    },
    /** A list of a few values: opened by key, and a letter or two lead to the line. */
    select: async (target, value) => {
      await goTo(target);
      await press('Enter');
      const option = page.getByRole('option', { name: value }).first();
      await option.waitFor();
      await option.click();
      count({ key: 2 });
    },
  });
}
