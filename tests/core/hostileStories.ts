/** Text that is made to keep a reader busy, in every class that one of its patterns or loops could trip over. */

export const repeat = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const LANGUAGES: Readonly<Record<string, string>> = {
  Persian: 'fa',
  Arabic: 'ar',
  Russian: 'ru',
  French: 'fr',
  German: 'de',
};

/** A class in another language is called after it. */
export const languageOfClass = (name: string): string => LANGUAGES[name.split(' ')[0] ?? ''] ?? 'en';

/** What a class is called, and so many characters of it. */
export const HOSTILE: readonly (readonly [string, (length: number) => string])[] = [
  ['straight marks', (n) => repeat('"', n)],
  ['opening marks', (n) => repeat('“', n)],
  ['all kinds of marks', (n) => repeat('«„“"”»‘’', n)],
  ['single marks', (n) => repeat("'", n)],
  ['words in marks', (n) => repeat('"no" ', n)],
  ['capitals', (n) => repeat('A', n)],
  ['capital words', (n) => repeat('Belk ', n)],
  ['names with commas', (n) => repeat('Ana Belk, ', n)],
  ['offices', (n) => repeat('Foreign Minister ', n)],
  ['offices of offices', (n) => repeat('president of the ', n)],
  [
    'ever new people',
    (n) => Array.from({ length: n / 28 }, (_, i) => `Minister Ana B${i.toString(36)} said yes. `).join(''),
  ],
  ['pronouns', (n) => repeat('he said she said ', n)],
  ['cues', (n) => repeat('said that ', n)],
  ['according to', (n) => repeat('according to ', n)],
  ['one endless sentence', (n) => repeat('and then the talks went on ', n)],
  ['initials', (n) => repeat('A. ', n)],
  ['abbreviations', (n) => repeat('Sen. ', n)],
  ['spaces', (n) => repeat(' ', n)],
  ['words and wide gaps', (n) => repeat(`said${' '.repeat(500)}`, n)],
  ['line ends', (n) => repeat('\n', n)],
  ['short lines', (n) => repeat('Belk\n', n)],
  ['link headings', (n) => repeat('Read more:\nhttps://a.example/b\n', n)],
  ['captions', (n) => repeat('Photo: a\n', n)],
  ['opening brackets', (n) => repeat('([{', n)],
  ['nested brackets', (n) => `${repeat('(', n / 2)}${repeat(')', n / 2)}`],
  ['dashes', (n) => repeat('- ', n)],
  ['colons', (n) => repeat('he said: ', n)],
  ['commas', (n) => repeat(', ', n)],
  ['dates', (n) => repeat('March 4, 2031 ', n)],
  ['meetings', (n) => repeat('Belk met with Rell on Thursday. ', n)],
  ['lone surrogates', (n) => repeat('\ud800 ', n)],
  ['NULs', (n) => repeat('\u0000', n)],
  ['Persian offices', (n) => repeat('وزیر خارجه گفت ', n)],
  ['Russian offices', (n) => repeat('министр сказал, что ', n)],
  ['plural offices', (n) => repeat('the foreign ministers of Ardenia and ', n)],
  ['French elisions', (n) => repeat("qu'il l'a dit d'un accord que l'", n)],
  ['German verbs taken apart', (n) => repeat('räumte die und der und ', n)],
  ['German reported sentences', (n) => repeat('Das sei die Lage. ', n)],
  ['Persian joined words', (n) => repeat('نخست‌وزیر ', n)],
  ['Persian states', (n) => repeat('آردنیا و ', n)],
  ['Arabic words with "and"', (n) => repeat('وقال وكورفيا ', n)],
  ['Arabic verbs', (n) => repeat('استدعت كورفيا ', n)],
  ['right-to-left marks', (n) => repeat('\u200f«', n)],
];
