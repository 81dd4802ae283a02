import { createHash } from 'node:crypto';
import { strings } from '@strapi/utils';

/** Long enough to tell stories apart, short enough for an address line. */
const LONGEST = 80;

/**
 * A readable address part, in Latin letters: other alphabets are transliterated letter by letter ("Лавров" →
 * "lavrov"). Words that leave nothing behind (Chinese, an emoji) get a suffix made from them, the same every time.
 */
export function toSlug(words: string): string {
  const slug = strings.nameToSlug(words.slice(0, 1000));
  if (slug === '') return createHash('sha256').update(words.normalize('NFC')).digest('hex').slice(0, 12);
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  const wordEnd = cut.lastIndexOf('-');
  return wordEnd > LONGEST / 2 ? cut.slice(0, wordEnd) : cut.slice(0, LONGEST);
}
