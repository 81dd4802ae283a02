import type { Lexicon } from '../lexicon/lexicon';
import type { Story } from '../model';
import type { Span } from '../text/span';

/** Single marks are apostrophes too often. */
const DOUBLE = /^["“„«»「]$/u;
const MARKS = /["“”„‟«»「」]/gu;

const kept = new WeakMap<Story, { readonly lexicon: Lexicon; readonly regions: readonly Span[] }>();

/**
 * Roughly what stands between double quotation marks, paragraph by paragraph: enough to know that a name there is
 * spoken about and not the one who speaks. An open mark holds to the end of its paragraph. Read once per story.
 */
export function findQuotedRegions(story: Story, lexicon: Lexicon): readonly Span[] {
  const known = kept.get(story);
  if (known?.lexicon === lexicon) return known.regions;
  const regions = readRegions(story, lexicon);
  kept.set(story, { lexicon, regions });
  return regions;
}

function readRegions({ blocks, text }: Story, { quotes }: Lexicon): Span[] {
  const closing = new Map(quotes.marks.filter(([open]) => DOUBLE.test(open)));
  const regions: Span[] = [];
  for (const { kind, span } of blocks) {
    if (kind !== 'paragraph' && kind !== 'headline') continue;
    let start = -1;
    let close: string | undefined;
    for (const { 0: mark, index } of text.slice(span.start, span.end).matchAll(MARKS)) {
      const at = span.start + index;
      if (close !== undefined && mark === close) {
        regions.push({ start, end: at });
        close = undefined;
      } else if (close === undefined && closing.has(mark)) {
        start = at + 1;
        close = closing.get(mark);
      }
    }
    if (close !== undefined) regions.push({ start, end: span.end });
  }
  return regions;
}
