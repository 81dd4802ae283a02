import type { Lexicon } from '../lexicon/lexicon';
import { foldPhrase } from '../text/fold';

const sets = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Verbs of one word whose subject speaks: what stands right beside one is a person or a body. */
export function cueWords(lexicon: Lexicon): ReadonlySet<string> {
  let words = sets.get(lexicon);
  if (!words) {
    const { say, tell, claim } = lexicon.quotes.verbs;
    const forms = [...say, ...tell, ...claim].flatMap((entry) => entry.split(',')).map(foldPhrase);
    words = new Set(forms.filter((form) => form !== '' && !form.includes(' ')));
    sets.set(lexicon, words);
  }
  return words;
}
