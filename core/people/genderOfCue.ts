import type { Gender, Lexicon } from '../lexicon/lexicon';
import type { Word } from '../text/findWords';
import { cueWords } from './cueWords';
import { isNext } from './readSentences';

/** What the verb beside words `from` to `to` tells of its subject: Russian "министр добавила" is a woman. */
export function genderOfCue(text: string, words: readonly Word[], from: number, to: number, lexicon: Lexicon): Gender {
  const [before, first, last, next] = [words[from - 1], words[from], words[to - 1], words[to]];
  const cues = cueWords(lexicon);
  const verb =
    next && last && cues.has(next.key) && isNext(text, last, next)
      ? next
      : before && first && cues.has(before.key) && isNext(text, before, first)
        ? before
        : null;
  if (!verb) return 'any';
  const ending = Object.entries(lexicon.people.verbGenders).find(([each]) => verb.key.endsWith(each));
  return ending?.[1] ?? 'any';
}
