import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** 24 small letters and digits, as Strapi's own: known before the row is written, because other rows name it. */
export const createDocumentId = (): string =>
  Array.from({ length: 24 }, (_, i) => LETTERS[randomInt(i === 0 ? 26 : LETTERS.length)]).join('');
