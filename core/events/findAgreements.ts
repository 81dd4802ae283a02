/** Treaties and deals that the desk knows, by all their names: "JCPOA", "the nuclear deal", "Barjam". */
import type { Knowledge, KnownAgreement, NamedAgreement } from '../model';
import { nameKey } from '../people/indexKnowledge';
import { matchPhrase, type PhraseTable, phraseTable } from '../people/matchPhrase';
import type { Word } from '../text/findWords';

type Named = {
  readonly agreement: KnownAgreement;
  /** "START" is a treaty, "start" a word: a name all in capitals is looked for in capitals. */
  readonly isCapitals: boolean;
};

/** Those that the words name, each once, in text order. A name that two agreements share stands for neither. */
export function findAgreements(
  text: string,
  words: readonly Word[],
  agreements: Knowledge['agreements'],
): NamedAgreement[] {
  if (agreements.length === 0) return [];
  const table = tableOf(agreements);
  const found = new Map<string, NamedAgreement>();
  for (let at = 0; at < words.length; at++) {
    const match = matchPhrase(text, words, at, table);
    if (!match) continue;
    const { agreement, isCapitals } = match.value;
    if (isCapitals && !words.slice(at, at + match.length).every((word) => isInCapitals(word.text))) continue;
    at += match.length - 1;
    found.set(agreement.id, { id: agreement.id, name: agreement.name });
  }
  return [...found.values()];
}

const tables = new WeakMap<Knowledge['agreements'], PhraseTable<Named>>();

/** Built once for each list and kept as long as it lives, like what is known of people. */
function tableOf(agreements: Knowledge['agreements']): PhraseTable<Named> {
  const known = tables.get(agreements);
  if (known) return known;
  const named = new Map<string, Named | 'shared'>();
  for (const agreement of agreements) {
    for (const name of [agreement.name, ...agreement.alternateNames]) {
      const key = nameKey(name);
      const other = named.get(key);
      const isOther = other !== undefined && (other === 'shared' || other.agreement !== agreement);
      if (key !== '') named.set(key, isOther ? 'shared' : { agreement, isCapitals: isInCapitals(name) });
    }
  }
  const own = [...named].flatMap(([key, value]) => (value === 'shared' ? [] : [[key, value] as const]));
  const table = phraseTable(Object.fromEntries(own));
  tables.set(agreements, table);
  return table;
}

/** Said of words only where the script has capitals. */
const isInCapitals = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();
