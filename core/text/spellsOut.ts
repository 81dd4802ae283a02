/**
 * Phrases beside the words of a text. Persian joins with a mark of no width what may as well stand apart ("نخست‌وزیر",
 * "نخست وزیر"), so that one word of a text may hold several of a phrase; its key has a space there (see fold).
 */

export function firstWord(phrase: string): string {
  const space = phrase.indexOf(' ');
  return space === -1 ? phrase : phrase.slice(0, space);
}

export const wordsIn = (phrase: string): number => phrase.split(' ').length;

/** How many words, from the first on, spell exactly `phrase`; 0 where they do not. `keyAt` gives a word's key by number. */
export function spellsOut(phrase: string, keyAt: (offset: number) => string | undefined): number {
  let rest = phrase;
  for (let offset = 0; ; offset++) {
    const key = keyAt(offset);
    if (key === undefined || key === '') return 0;
    if (rest === key) return offset + 1;
    if (!rest.startsWith(`${key} `)) return 0;
    rest = rest.slice(key.length + 1);
  }
}
