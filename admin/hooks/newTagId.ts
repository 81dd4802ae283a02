const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 24;

/** A documentId as Strapi makes them, for a tag that the desk will know by it: 24 small letters and digits. */
export const newTagId = (): string =>
  // 252 is the last multiple of 36 below 256: what is above would favour the first letters.
  [...crypto.getRandomValues(new Uint8Array(LENGTH * 2))]
    .filter((byte) => byte < 252)
    .slice(0, LENGTH)
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join('')
    .padEnd(LENGTH, 'a');
