import { findHits, findSearchWords, type QuoteSearch, readQuoteSearch } from '../../../core';

const words = (text: string): string[] => findSearchWords(text).map(({ word }) => word);
const read = (typed: string): QuoteSearch => {
  const search = readQuoteSearch(typed);
  if ('problem' in search) throw new Error(search.problem);
  return search;
};
const problem = (typed: string): string | null => {
  const search = readQuoteSearch(typed);
  return 'problem' in search ? search.problem : null;
};
const hits = (text: string, typed: string): string[] =>
  findHits(text, read(typed).wanted).map(({ start, end }) => text.slice(start, end));

describe('the words of a quote', () => {
  test.each([
    ['The Élysée’s “cease-fire”', ['the', 'elysee', 's', 'cease', 'fire']],
    ['U.S. and E.U. officials', ['us', 'and', 'eu', 'officials']],
    ['an end.The next', ['an', 'end', 'the', 'next']],
    ['كتاب و کتاب', ['کتاب', 'و', 'کتاب']],
    ['می‌شود ۱۲', ['می', 'شود', '12']],
    ['co\u00adoperation', ['cooperation']],
    ['北京 talks', ['北', '京', 'talks']],
    ['— … 🙂', []],
  ])('%p', (text, expected) => expect(words(text)).toEqual(expected));

  test('stand where they are printed', () => {
    const text = '🙂 “Accords” de l’Élysée';
    expect(findSearchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Accords',
      'de',
      'l',
      'Élysée',
    ]);
  });

  test('a word without an end is cut, and 100,000 letters are read in a moment', () => {
    expect(words('a'.repeat(100_000))).toEqual(['a'.repeat(64)]);
    expect(words('a.'.repeat(50_000))).toHaveLength(1);
    expect(words('\u0301'.repeat(50_000))).toEqual([]);
  });
});

describe('what a reader types', () => {
  test('words, phrases, beginnings and what must not be there', () => {
    expect(read('nuclear "Vienna talks" sanct* -oil -"no deal"')).toEqual({
      wanted: [
        { words: ['nuclear'], isPrefix: false },
        { words: ['vienna', 'talks'], isPrefix: false },
        { words: ['sanct'], isPrefix: true },
      ],
      unwanted: [
        { words: ['oil'], isPrefix: false },
        { words: ['no', 'deal'], isPrefix: false },
      ],
    });
  });

  test.each(['“Vienna talks”', '«Vienna talks»', '„Vienna talks“', 'Vienna-talks', '+"vienna TALKS"'])(
    '%s is the same phrase',
    (typed) => expect(read(typed).wanted).toEqual([{ words: ['vienna', 'talks'], isPrefix: false }]),
  );

  test('a star may stand behind a phrase, and begins its last word', () => {
    for (const typed of ['"vienna tal*"', '"vienna tal"*', 'vienna-tal*'])
      expect(read(typed).wanted).toEqual([{ words: ['vienna', 'tal'], isPrefix: true }]);
  });

  test('signs between words are nothing', () => {
    expect(read('oil & gas — now').wanted).toHaveLength(3);
    expect(read("AND OR NOT NEAR(a) 'x'; --").wanted.length).toBeGreaterThan(3);
  });

  test.each([
    ['', 'has no word to look for'],
    ['* - +', 'has a * with no word before it'],
    ['- + & —', 'has no word to look for'],
    ['-oil', 'only says what must not be there'],
    ['"open end', 'opens a phrase with " and never closes it'],
    ['a*', 'has the beginning a*, which is shorter than 2 letters'],
    ['nuc*lear', 'has a * that is not at the end of a word'],
    ['x'.repeat(201), 'is longer than 200 characters'],
    ['a b c d e f g h i j k l m n o p q', 'has more than 16 words'],
  ])('%p is refused with its reason', (typed, expected) => expect(problem(typed)).toBe(expected));
});

describe('what was found', () => {
  test('is marked as it is printed, whatever its letters', () => {
    expect(hits('The Élysée and the ÉLYSÉE again', 'elysee')).toEqual(['Élysée', 'ÉLYSÉE']);
    expect(hits('گفت‌وگوهای وین', 'گفت')).toEqual(['گفت']);
  });

  test('a phrase from its first letter to its last, a beginning to the end of its word', () => {
    expect(hits('They spoke of cease-fire talks, of fire.', '"cease fire" tal*')).toEqual(['cease-fire', 'talks']);
  });

  test('marks never overlap', () => {
    expect(hits('open sea open sea open', '"open sea open"')).toEqual(['open sea open sea open']);
  });

  test('what must not be there marks nothing', () => expect(hits('oil and gas', 'gas -coal')).toEqual(['gas']));
});
