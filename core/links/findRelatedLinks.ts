import { lexiconFor } from '../lexicon/lexiconFor';
import type { Block, LinkProposal, Story, Suggestion } from '../model';
import { readLinkLine, relationOfHeading } from '../story/linkLines';
import { contentHash } from '../text/contentHash';
import { foldPhrase } from '../text/fold';
import { shift } from '../text/span';

/** Sure of the heading, nearly sure that what stands below it is a title. */
const CONFIDENCE = 0.95;

/** The links that the story prints under "Related news:", "Read More:" and the like; most agencies drop the addresses. */
export function findRelatedLinks(story: Story): Suggestion<LinkProposal>[] {
  const { story: words } = lexiconFor(story.language);
  const links: Suggestion<LinkProposal>[] = [];
  const seen = new Map<string, number>();
  let heading: Block | null = null;
  for (const block of story.blocks) {
    if (block.kind === 'linkHeading') heading = block;
    if (block.kind !== 'link') continue;
    const printed = story.text.slice(block.span.start, block.span.end);
    const { title } = readLinkLine(printed);
    const label = heading === null ? null : story.text.slice(heading.span.start, heading.span.end);
    const text = oneLine(printed.slice(title.start, title.end)) || (block.url ?? oneLine(printed));
    const span = title.start < title.end ? shift(title, block.span.start) : block.span;
    links.push({
      id: idOf(text, seen),
      proposed: {
        kind: 'link',
        title: text,
        url: block.url,
        relation: (label && relationOfHeading(label, words)) || 'readMore',
        blockLabel: label,
        position: links.length,
      },
      spans: [trimmed(story.text, span)],
      reason: { rule: 'under-link-heading', evidence: label === null ? [] : [label] },
      confidence: CONFIDENCE,
    });
  }
  return links;
}

/** The same title twice is two links: the second gets `#2`. */
function idOf(title: string, seen: Map<string, number>): string {
  const id = `link:${contentHash(foldPhrase(title))}`;
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : `${id}#${count}`;
}

const oneLine = (text: string): string => text.split(/\s/u).filter(Boolean).join(' ');

function trimmed(text: string, span: { start: number; end: number }) {
  const words = text.slice(span.start, span.end);
  return {
    start: span.start + (words.length - words.trimStart().length),
    end: span.end - (words.length - words.trimEnd().length),
  };
}
