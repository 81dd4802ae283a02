import type { Lexicon } from '../../../core/lexicon/lexicon';
import { LANGUAGES, lexiconFor } from '../../../core/lexicon/lexiconFor';
import { POST_KINDS } from '../../../core/model';
import { foldPhrase } from '../../../core/text/fold';

const lexicons = LANGUAGES.map((language) => [language, lexiconFor(language)] as const);

/** Every word of a section with the path to it; verbs may stand several in one entry, with commas between. */
function wordsOf(value: unknown, path: string): [path: string, word: string][] {
  if (typeof value === 'string') return value.split(', ').map((word) => [path, word]);
  if (Array.isArray(value)) return value.flatMap((each, i) => wordsOf(each, `${path}[${i}]`));
  return [];
}

const TABLES = {
  story: ['months', 'weekdays', 'linkHeadings', 'relativeDates'],
  people: [
    'honorifics',
    'posts',
    'pronouns',
    'givenNames',
    'countries',
    'capitals',
    'demonyms',
    'bodies',
    'stateBodies',
  ],
  events: ['occasions', 'openers', 'verbs', 'bareVerbs', 'factuality', 'takePlace', 'dateShifts'],
} as const;

function keysOf(lexicon: Lexicon): [path: string, word: string][] {
  return Object.entries(TABLES).flatMap(([section, tables]) =>
    tables.flatMap((table) => {
      const words = (lexicon[section as keyof typeof TABLES] as Record<string, object>)[table] ?? {};
      return Object.keys(words).map((word): [string, string] => [`${section}.${table}`, word]);
    }),
  );
}

describe.each(lexicons)('the lexicon of %s', (_language, lexicon) => {
  it('has every word as it is looked up: folded, with single spaces', () => {
    const words = [
      ...keysOf(lexicon),
      ...(['story', 'people', 'quotes', 'events'] as const).flatMap((section) =>
        Object.entries(lexicon[section])
          .filter(([key]) => key !== 'marks' && !key.startsWith('demonymStands'))
          .flatMap(([key, value]) => wordsOf(Array.isArray(value) ? value : [], `${section}.${key}`)),
      ),
      ...Object.entries(lexicon.quotes.verbs).flatMap(([kind, forms]) => wordsOf(forms, `quotes.verbs.${kind}`)),
    ];
    expect(words.filter(([, word]) => foldPhrase(word) !== word)).toEqual([]);
  });

  it('names the twelve months and the seven days', () => {
    expect(new Set(Object.values(lexicon.story.months))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
    expect(new Set(Object.values(lexicon.story.weekdays))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
  });

  it('knows every kind of post, the states of the world and the headings of links', () => {
    expect(new Set(Object.values(lexicon.people.posts))).toEqual(new Set(POST_KINDS));
    expect(new Set(Object.values(lexicon.people.countries)).size).toBeGreaterThan(190);
    expect(Object.values(lexicon.story.linkHeadings)).toEqual(expect.arrayContaining(['relatedNews', 'readMore']));
  });

  it('can report words, deny them and tell a press conference', () => {
    const { verbs, cuePrepositions, complementizers } = lexicon.quotes;
    expect([verbs.say.length, cuePrepositions.length, complementizers.length].every((count) => count > 0)).toBe(true);
    expect(Object.values(lexicon.events.occasions)).toContain('jointPressConference');
    expect(Object.values(lexicon.events.factuality)).toContain('denied');
  });
});
