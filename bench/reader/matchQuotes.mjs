/** Which predicted quote is which gold one: the rule by which published systems are measured on PolNeAR and PARC. */

const LETTER = /[\p{L}\p{N}]/u;
/** Half of the letters in common make a match. */
const OVERLAP = 0.5;

/** Where the letters and figures of a quote stand: marks, commas and spaces at its edges do not matter. */
function lettersOf(text, { start, end, parts }) {
  const places = new Set();
  for (const part of parts?.length ? parts : [{ start, end }])
    for (let at = part.start; at < part.end; at += 1) if (LETTER.test(text[at])) places.add(at);
  return places;
}

/** Of all letters of the two, how many they share. */
function shareOf(a, b) {
  let common = 0;
  for (const place of a) if (b.has(place)) common += 1;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/**
 * Each gold quote has at most one predicted quote and conversely, the likest first. `best` is the likest there is, a
 * match or not: index and share.
 */
export function matchQuotes(text, gold, predicted) {
  const [g, p] = [gold, predicted].map((quotes) => quotes.map((quote) => lettersOf(text, quote)));
  const pairs = g.flatMap((one, i) =>
    p.flatMap((other, j) => {
      const share = shareOf(one, other);
      return share > 0 ? [{ share, i, j }] : [];
    }),
  );
  pairs.sort((a, b) => b.share - a.share);
  const [ofGold, ofPredicted, bestOfGold, bestOfPredicted] = [new Map(), new Map(), new Map(), new Map()];
  for (const { share, i, j } of pairs) {
    if (!bestOfGold.has(i)) bestOfGold.set(i, { share, other: j });
    if (!bestOfPredicted.has(j)) bestOfPredicted.set(j, { share, other: i });
    if (share < OVERLAP || ofGold.has(i) || ofPredicted.has(j)) continue;
    ofGold.set(i, { share, other: j });
    ofPredicted.set(j, { share, other: i });
  }
  return { ofGold, ofPredicted, bestOfGold, bestOfPredicted };
}
