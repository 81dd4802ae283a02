/** A lexicon's words of attribution, folded and made quick to ask. Read once per lexicon. */
import type { CueVerbs, Lexicon, QuoteWords } from '../lexicon/lexicon';
import { wordsInFront } from '../lexicon/wordsInFront';
import type { WordInFront } from '../text/findWords';
import { foldPhrase } from '../text/fold';
import { firstWord, wordsIn } from '../text/spellsOut';

export type VerbKind = keyof CueVerbs;
type Phrase<T> = { readonly phrase: string; readonly is: T };
/** Phrases by their first word, longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

type SetKey = {
  [K in keyof QuoteWords]: QuoteWords[K] extends readonly string[] ? K : never;
}[keyof QuoteWords];

export type QuoteGrammar = {
  readonly language: string;
  readonly wordsInFront: (text: string) => WordInFront;
  readonly marks: QuoteWords['marks'];
  readonly verbs: PhraseTable<VerbKind>;
  readonly cuePrepositions: PhraseTable<true>;
  readonly subjectPhrases: PhraseTable<true>;
  readonly setPhrases: PhraseTable<true>;
  readonly participleEndings: readonly string[];
  readonly adverbEndings: readonly string[];
  readonly finiteEndings: readonly string[];
  readonly verbStands: QuoteWords['verbStands'];
  readonly dropsSubject: boolean;
  readonly hasCuesInMarks: boolean;
  /** Weekdays, months and "last", "week". */
  readonly dates: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly has: (
    set: Exclude<
      SetKey,
      'cuePrepositions' | 'subjectPhrases' | 'setPhrases' | 'participleEndings' | 'adverbEndings' | 'finiteEndings'
    >,
    key: string,
  ) => boolean;
};

const KINDS: readonly VerbKind[] = ['judge', 'name', 'utter', 'claim', 'tell', 'say'];
const grammars = new WeakMap<Lexicon, QuoteGrammar>();

export function quoteGrammarOf(lexicon: Lexicon): QuoteGrammar {
  const known = grammars.get(lexicon);
  if (known) return known;
  const made = readGrammar(lexicon);
  grammars.set(lexicon, made);
  return made;
}

function readGrammar(lexicon: Lexicon): QuoteGrammar {
  const { language, quotes, story } = lexicon;
  const sets = new Map<string, ReadonlySet<string>>();
  const setOf = (key: SetKey): ReadonlySet<string> => {
    const known = sets.get(key) ?? new Set(quotes[key].map(foldPhrase));
    sets.set(key, known);
    return known;
  };
  return {
    language,
    wordsInFront: (text) => wordsInFront(lexicon, text),
    marks: quotes.marks,
    verbs: tableOf(KINDS.flatMap((kind) => formsOf(quotes.verbs[kind]).map((form) => [form, kind] as const))),
    cuePrepositions: tableOf(quotes.cuePrepositions.map((form) => [form, true as const] as const)),
    subjectPhrases: tableOf(quotes.subjectPhrases.map((form) => [form, true as const] as const)),
    setPhrases: tableOf(quotes.setPhrases.map((form) => [form, true as const] as const)),
    participleEndings: quotes.participleEndings,
    adverbEndings: quotes.adverbEndings,
    finiteEndings: quotes.finiteEndings,
    verbStands: quotes.verbStands,
    dropsSubject: quotes.dropsSubject,
    hasCuesInMarks: quotes.hasCuesInMarks,
    dates: new Set([...Object.keys(story.weekdays), ...Object.keys(story.months), ...setOf('dateWords')]),
    abbreviations: new Set(story.abbreviations),
    has: (set, key) => setOf(set).has(key),
  };
}

const formsOf = (entries: readonly string[]): string[] => entries.flatMap((entry) => entry.split(', '));

function tableOf<T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [form, is] of entries) {
    const phrase = foldPhrase(form);
    const first = firstWord(phrase);
    const known = table.get(first) ?? [];
    known.push({ phrase, is });
    table.set(first, known);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => wordsIn(b.phrase) - wordsIn(a.phrase));
  return table;
}
