import { lexiconFor } from '../lexicon/lexiconFor';
import { wordsInFront } from '../lexicon/wordsInFront';
import type { PostKind } from '../model';
import { findWords } from '../text/findWords';
import { findOffices } from './findOffices';

export type OfficeName = { readonly postKind: PostKind /** ISO 3166-1 alpha-2. */; readonly country: string | null };

/** Longer than any office's name. */
const LONGEST = 300;

/**
 * What the name of an office says by itself, as lists of office holders have it: "Foreign Minister of …" is a foreign
 * minister, of a country where one is named. What no lexicon knows is of kind `other`.
 */
export function readOfficeName(label: string, language = 'en'): OfficeName {
  const text = label.slice(0, LONGEST);
  const span = { start: 0, end: text.length };
  const lexicon = lexiconFor(language);
  const sentence = { span, block: 0, words: findWords(text, span, wordsInFront(lexicon, text)) };
  const [first] = findOffices(text, sentence, lexicon);
  return { postKind: first?.office.role.postKind ?? 'other', country: first?.office.role.country ?? null };
}
