/**
 * Text made comparable: two spellings that a reader takes for the same word fold to the same string.
 * Case, accents and vowel signs go; Arabic and Persian letter forms and figures, apostrophes, dashes and spaces become one each.
 * The result is for comparing only; its length differs from the input, so offsets never come from it.
 */
const PLAIN: Readonly<Record<string, string>> = {
  // Arabic script: one letter, several code points.
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ۀ: 'ه',
  ؤ: 'و',
  ـ: '',
  // Latin and Cyrillic letters that do not decompose.
  ё: 'е',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  // Marks.
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u200c': ' ',
  '\u200b': '',
  '\u200e': '',
  '\u200f': '',
  '\u00ad': '',
  '\ufeff': '',
};

/** Most words: nothing in them changes but the case. The grave accent is left out, because it becomes an apostrophe. */
const PLAIN_ASCII = /^[ -_a-~]*$/;
/** Arabic-Indic and Persian figures. */
const DIGIT: Readonly<Record<string, string>> = Object.fromEntries(
  [...'٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'].map((digit, i) => [digit, String(i % 10)]),
);

const SPECIAL =
  /[\u0622-\u0626\u0629\u0640\u0643\u0649\u064a\u0671\u06c0ёßøłđıæœ’‘ʼ`´‐‑–—\u00a0\u202f\u200b\u200c\u200e\u200f\u00ad\ufeff\u0660-\u0669\u06f0-\u06f9]/g;

export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN_ASCII.test(lower)) return lower;
  // Composed letters of Arabic and Cyrillic ("آ", "й") must be met before they fall apart.
  return lower
    .normalize('NFC')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? DIGIT[letter] ?? letter)
    .replaceAll('й', '\u0001')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0001', 'й');
}

/** Folded, with every run of white space as one space and none at the ends. */
export const foldPhrase = (text: string): string => fold(text).split(/\s/).filter(Boolean).join(' ');
