import { matchQuotes } from './matchQuotes.mjs';
import { rates } from './rates.mjs';

const TITLES = new Set(
  'mr mrs ms miss dr sir prof professor president foreign minister prime secretary senator sen rep gov governor general ambassador spokesman spokeswoman spokesperson the a an his her its their'.split(
    ' ',
  ),
);

/** Without case, accents, titles and possessive. */
function plain(words) {
  const list = String(words ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  while (list.length > 1 && TITLES.has(list[0])) list.shift();
  return list;
}

/** One within the other, the same last word, or the same place in the text. */
function isSameSpeaker(gold, predicted) {
  const isThere = gold.speaker_start != null && predicted.speaker_start != null;
  if (isThere && gold.speaker_start < predicted.speaker_end && predicted.speaker_start < gold.speaker_end) return true;
  const [a, b] = [plain(gold.speaker_text), plain(predicted.speaker_text)];
  if (a.length === 0 || b.length === 0) return false;
  const holds = (x, y) => ` ${x.join(' ')} `.includes(` ${y.join(' ')} `);
  return holds(a, b) || holds(b, a) || a.at(-1) === b.at(-1);
}

/**
 * `types`: which are looked for; what is matched with another type counts neither way. `isIgnored`: gold quotes of these
 * types that are none by the measure in question. `as`: `exact`, `overlap`, or `speaker` (overlap, with the speaker).
 */
export function scoreQuotes(documents, readings, { types, as, isIgnored = () => false, isByType = false }) {
  const sums = { right: 0, predicted: 0, found: 0, n: 0 };
  for (const { id, text, quotes } of documents) {
    const { quotes: predicted } = readings.get(id);
    const { ofGold, ofPredicted, bestOfPredicted } = matchQuotes(text, quotes, predicted);
    const counts = (gold) => types.includes(gold.type) && !isIgnored(gold);
    const isRight = (gold, other, share) =>
      as === 'exact' ? share === 1 : as === 'overlap' || isSameSpeaker(gold, other);
    predicted.forEach((quote, j) => {
      if (isByType && !types.includes(quote.type)) return;
      const match = ofPredicted.get(j);
      const nearest = match ?? bestOfPredicted.get(j);
      // By its own type each predicted quote answers for itself; else only what the measure looks for counts.
      if (!isByType && nearest && !counts(quotes[nearest.other])) return;
      if (isByType && nearest && isIgnored(quotes[nearest.other])) return;
      if (as === 'speaker' && match && !quotes[match.other].speaker_text) return;
      sums.predicted += 1;
      if (match && isRight(quotes[match.other], quote, match.share)) sums.right += 1;
    });
    quotes.forEach((gold, i) => {
      if (!counts(gold) || (as === 'speaker' && !gold.speaker_text)) return;
      sums.n += 1;
      const match = ofGold.get(i);
      if (match && isRight(gold, predicted[match.other], match.share)) sums.found += 1;
    });
  }
  return rates(sums);
}
