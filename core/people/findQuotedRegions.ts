import type { Lexicon } from '../lexicon/lexicon';
import type { Story } from '../model';
import type { Span } from '../text/span';

/** Single marks are apostrophes too often. */
const DOUBLE = /^["“„«»「]$/u;

/**
 * Roughly what stands between double quotation marks, paragraph by paragraph: enough to know that a name there is
 * spoken about and not the one who speaks. An open mark holds to the end of its paragraph.
 */
export function findQuotedRegions(story: Story, { quotes }: Lexicon): Span[] {
  const closing = new Map(quotes.marks.filter(([open]) => DOUBLE.test(open)));
  const regions: Span[] = [];
  for (const { kind, span } of story.blocks) {
    if (kind !== 'paragraph' && kind !== 'headline') continue;
    let start = -1;
    let close: string | undefined;
    for (let at = span.start; at < span.end; at++) {
      const mark = story.text[at] as string;
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
