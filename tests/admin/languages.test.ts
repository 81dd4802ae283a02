/** Every language has every text, says what the English one says, and says it by its own rules. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { createIntl } from 'react-intl';
import ar from '../../admin/translations/ar.json';
import en from '../../admin/translations/en.json';
import fa from '../../admin/translations/fa.json';
import fr from '../../admin/translations/fr.json';
import { isTranslated } from '../../admin/translations/index';
import ru from '../../admin/translations/ru.json';

type Table = Readonly<Record<string, string>>;
const english: Table = en;
const others: readonly (readonly [string, Table])[] = Object.entries({ fa, ar, ru, fr });
const all: readonly (readonly [string, Table])[] = [['en', english], ...others];

/** Texts that may be the English ones, and why. Whatever else is equal was left untranslated. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'names of codes and signs between placeholders': [
    'field.event-kind.codes',
    'pictures.network.ofKind',
    'problem.refused',
    'progress.short',
    'record.merge.links.other',
    'workbench.filter.kind',
  ],
  'one Latin letter for each kind, as the keys have them on every keyboard map': [
    'kind.event.letter',
    'kind.link.letter',
    'kind.person.letter',
    'kind.quote.letter',
  ],
};
const SAME_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    Article: 'the same word',
    Date: 'the same word',
    Desk: 'what French newsrooms call it',
    L: 'lien',
    Latitude: 'the same word',
    Longitude: 'the same word',
    'Note verbale': 'the word is French',
    P: 'personne',
    Participants: 'the same word',
    Wikidata: 'its name',
    '{count, plural, one {# article} other {# articles}}': 'the same word',
  },
};
const signs = Object.values(SAME).flat();

/** Enough counts to meet every form that these languages have for whole numbers below a million. */
const COUNTS = [0, 1, 2, 5, 11, 100];

type Option = { readonly value: readonly Element[] };
type Element = { readonly value?: unknown; readonly options?: Readonly<Record<string, Option>> };

const intl = createIntl({ locale: 'en' });
/** The parts of a text, as the admin's own formatter reads them. */
const partsOf = (text: string, locale: string): readonly Element[] =>
  intl.formatters.getMessageFormat(text, locale).getAst() as readonly Element[];
const optionsOf = ({ options }: Element): readonly Option[] => Object.values(options ?? {});

/** Literals (type 0) and `#` (type 7) are no placeholders. */
const isNamed = (part: Element): boolean => ![0, 7].includes((part as { type: number }).type);
const namesIn = (parts: readonly Element[]): readonly string[] =>
  parts.flatMap((part) => [
    ...(isNamed(part) ? [String(part.value)] : []),
    ...optionsOf(part).flatMap((option) => namesIn(option.value)),
  ]);
const placeholders = (text: string, locale: string): string =>
  [...new Set(namesIn(partsOf(text, locale)))].sort().join(' ');

const pluralsIn = (parts: readonly Element[]): readonly Element[] =>
  parts.flatMap((part) => [
    ...((part as { type: number }).type === 6 ? [part] : []),
    ...optionsOf(part).flatMap((option) => pluralsIn(option.value)),
  ]);
/** A plural that only tells "none" from "some" needs no forms; one that has forms has all that the counts ask for. */
const missingForms = (plural: Element, locale: string): readonly number[] => {
  const forms = Object.keys(plural.options ?? {});
  if (forms.every((form) => form === 'other' || form.startsWith('='))) return [];
  const rules = new Intl.PluralRules(locale);
  return COUNTS.filter((count) => !forms.includes(`=${count}`) && !forms.includes(rules.select(count)));
};

test('every table in the folder is one of these', () => {
  const tables = readdirSync(path.resolve(__dirname, '../../admin/translations')).filter((name) =>
    /\.json$/.test(name),
  );
  expect(tables.map((name) => path.basename(name, '.json')).sort()).toEqual(all.map(([locale]) => locale).sort());
});

test.each(all)('%s is offered to the admin', (locale) => {
  expect(isTranslated(locale)).toBe(true);
});

test.each(others)('%s has the same keys, in the same order', (_locale, table) => {
  const keys = Object.keys(table);
  expect({
    missing: Object.keys(english).filter((key) => !(key in table)),
    unknown: keys.filter((key) => !(key in english)),
  }).toEqual({ missing: [], unknown: [] });
  expect(keys).toEqual([...keys].sort());
});

test.each(others)('%s fills in what the English text fills in, and nothing else', (locale, table) => {
  const differing = Object.entries(table).flatMap(([key, text]) => {
    const [ours, theirs] = [placeholders(text, locale), placeholders(english[key] ?? '', 'en')];
    return ours === theirs ? [] : [`${key}: ${ours} instead of ${theirs}`];
  });
  expect(differing).toEqual([]);
});

test.each(all)('%s has the plural forms that its counts ask for', (locale, table) => {
  const missing = Object.entries(table).flatMap(([key, text]) =>
    pluralsIn(partsOf(text, locale)).flatMap((plural) =>
      missingForms(plural, locale).map((count) => `${key}: no form for ${count}`),
    ),
  );
  expect(missing).toEqual([]);
});

test.each(all)('every text of %s can be formatted, whatever the count', (locale, table) => {
  const problems: string[] = [];
  const { formatMessage } = createIntl({
    locale,
    messages: { ...table },
    onError: ({ message }) => problems.push(message),
  });
  for (const [id, text] of Object.entries(table)) {
    for (const count of COUNTS) {
      const values = Object.fromEntries(namesIn(partsOf(text, locale)).map((name) => [name, count]));
      // The line of what is to be reviewed is empty where nothing is.
      if (formatMessage({ id }, values) === '' && count > 0) problems.push(`${id} says nothing of ${count}`);
    }
  }
  expect(problems).toEqual([]);
});

test.each(others)('nothing of %s was left in English', (locale, table) => {
  const left = Object.entries(table).filter(
    ([key, text]) => text === english[key] && !signs.includes(key) && SAME_WORDS[locale]?.[text] === undefined,
  );
  expect(left).toEqual([]);
});

test.each([
  ['fa', /["“”]/],
  ['ar', /["“”]/],
  ['ru', /["“”]/],
  ['fr', /["“”]|«(?!\u00a0)|(?<!\u00a0)»/],
] as const)('%s quotes with its own marks', (locale, foreign) => {
  const table = Object.fromEntries(others)[locale] ?? {};
  expect(Object.entries(table).filter(([, text]) => foreign.test(text))).toEqual([]);
});
