/**
 * Pieces of one quotation: `"A," he said. "B."`, and paragraphs all in marks that follow, with or without the closing
 * mark that the custom leaves out when the words go on. A link block between the paragraphs ends nothing.
 */
import type { FoundQuote } from './foundQuote';

/** `endings`: the paragraphs whose last sentence has a quote, by block. `next`: per block the paragraph read after it. */
export function joinPieces(
  found: readonly FoundQuote[],
  endings: ReadonlySet<number>,
  next: ReadonlyMap<number, number>,
): FoundQuote[] {
  const joined: FoundQuote[] = [];
  for (const [index, quote] of found.entries()) {
    const at = lastPiece(joined, quote);
    const last = joined[at];
    const after = found[index + 1];
    // It waits for its own cue, which stands a paragraph on.
    const waits = after !== undefined && next.get(quote.block) === after.block && isBegunBy(quote, after);
    const isSame = last?.block === quote.block;
    const isNext = last !== undefined && !isSame && next.get(last.block) === quote.block && endings.has(last.block);
    if (last && (isSame || (isNext && !waits)) && last.parts.length < MOST_PIECES) {
      const one = joinTwo(last, quote, isSame);
      if (one) {
        joined[at] = one;
        continue;
      }
    }
    if (quote.rule !== 'reported-sentence' || isCarried(last, quote, next)) joined.push(quote);
  }
  return joined;
}

/** Reported of somebody who spoke in the same paragraph or in the one before. */
const isCarried = (last: FoundQuote | undefined, { block }: FoundQuote, next: ReadonlyMap<number, number>): boolean =>
  last !== undefined && (last.block === block || next.get(last.block) === block);

/** `"A," said Belk, who said ‹B›. "C."`: C goes on from A. */
function lastPiece(joined: readonly FoundQuote[], quote: FoundQuote): number {
  const last = joined.at(-1);
  const first = last?.behind ?? null;
  if (quote.rule !== 'floating-quote' || first === null || last?.block !== quote.block) return joined.length - 1;
  let at = joined.length - 1;
  while (at > 0 && !joined[at]?.parts.some(({ start }) => start === first)) at--;
  return joined[at]?.directness === 'direct' && last.directness !== 'direct' ? at : joined.length - 1;
}

const PIECES = new Set<FoundQuote['rule']>(['cue-after-quote', 'cue-before-quote', 'mixed-clause', 'floating-quote']);

/** A speech printed in full is read as several quotations. */
const MOST_PIECES = 40;

function joinTwo(last: FoundQuote, quote: FoundQuote, isSame: boolean): FoundQuote | null {
  if (!PIECES.has(last.rule) || (!quote.follows && quote.rule === 'floating-quote')) return null;
  const parts = [...last.parts, ...quote.parts];
  if (quote.rule === 'floating-quote') {
    return { ...last, parts, isOpen: quote.isOpen, block: quote.block };
  }
  return !isSame && isBegunBy(last, quote) ? { ...quote, parts } : null;
}

/** `"A.` and, a paragraph on, `"B," he said.`: the cue is at the end of it all. */
const isBegunBy = (begun: FoundQuote, quote: FoundQuote): boolean =>
  begun.rule === 'floating-quote' && begun.isOpen && quote.rule === 'cue-after-quote';
