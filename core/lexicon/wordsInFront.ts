/**
 * Small words that a language writes together with the next one: French "l’accord", Arabic "وفيلمورا" ("and Velmora").
 * An apostrophe shows the one. The other shows only where what follows is a word by itself: one that the lexicon lists,
 * one with its article, or one that the story has elsewhere.
 */

import type { WordInFront } from '../text/findWords';
import { fold } from '../text/fold';
import { isCommonWord } from './commonWords';
import type { Lexicon } from './lexicon';

const NONE: WordInFront = () => 0;

export function wordsInFront(lexicon: Lexicon, text: string): WordInFront {
  if (lexicon.elisions.length > 0) return elided(lexicon.elisions);
  return lexicon.proclitics.length > 0 ? proclitic(lexicon, wordsOf(text)) : NONE;
}

const ELIDED = /^(\p{L}{1,6})['’ʼ](?=\p{L})/u;

const elided =
  (elisions: readonly string[]): WordInFront =>
  (printed) => {
    const [small = '', bare = ''] = ELIDED.exec(printed) ?? [];
    return elisions.includes(fold(bare)) ? small.length : 0;
  };

/** Shorter rests are part of the word. */
const SHORTEST = 2;
const SHORTEST_WITH_ARTICLE = 5;

const proclitic =
  (lexicon: Lexicon, seen: ReadonlySet<string>): WordInFront =>
  (printed) => {
    const key = fold(printed);
    const small = lexicon.proclitics.find((each) => key.startsWith(each));
    if (small === undefined || isListed(lexicon, key)) return 0;
    const rest = key.slice(small.length);
    if (rest.length < SHORTEST) return 0;
    const hasArticle = rest.startsWith('ال') && rest.length >= SHORTEST_WITH_ARTICLE;
    return hasArticle || isListed(lexicon, rest) || seen.has(rest) ? small.length : 0;
  };

const listed = new WeakMap<Lexicon, ReadonlySet<string>>();

function isListed(lexicon: Lexicon, key: string): boolean {
  let words = listed.get(lexicon);
  if (!words) {
    const { people, story } = lexicon;
    const tables = [people.posts, people.honorifics, people.countries, people.stateBodies, people.bodies, story.months];
    words = new Set(tables.flatMap((table) => Object.keys(table).flatMap((phrase) => phrase.split(' '))));
    listed.set(lexicon, words);
  }
  return words.has(key) || isCommonWord(lexicon, key);
}

const WORDS = /[\p{L}\p{M}]{2,40}/gu;
let latest: { readonly text: string; readonly words: ReadonlySet<string> } | null = null;

/** The words of a story, folded; kept for the story that is being read. */
function wordsOf(text: string): ReadonlySet<string> {
  if (latest?.text !== text) {
    const words = (text.match(WORDS) ?? []).map(fold);
    latest = { text, words: new Set([...words, ...words.flatMap(stemOf)]) };
  }
  return latest.words;
}

const ADJECTIVE = /^ال(.{3,20}?)(?:ی|یه|یین)$/u;

/** "الفيلمورية", "the Velmoran", shows that "فيلمورا" is a word, whose last letter it has lost. */
const stemOf = (word: string): string[] => {
  const stem = ADJECTIVE.exec(word)?.[1];
  return stem === undefined ? [] : [stem, `${stem}ا`, `${stem}یا`];
};
