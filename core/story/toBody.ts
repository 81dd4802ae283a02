import type { Block, BlockKind, Story } from '../model';

/** What goes into the article's body. Headline and byline have fields of their own; captions and boilerplate go. */
const BODY_KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'linkHeading', 'link']);

/**
 * The story's blocks that make the body, in order: block `n` of `toBody(story)` has the text of `bodyBlocksOf(story)[n]`,
 * character for character, so `toBlockSpans(bodyBlocksOf(story).map((block) => block.span), spans)` is where a span of
 * the story stands in the article.
 */
export const bodyBlocksOf = (story: Story): readonly Block[] => story.blocks.filter(({ kind }) => BODY_KINDS.has(kind));

type TextNode = { readonly type: 'text'; readonly text: string };
type LinkNode = { readonly type: 'link'; readonly url: string; readonly children: readonly TextNode[] };
/** A paragraph of Strapi's blocks field. */
export type ParagraphNode = { readonly type: 'paragraph'; readonly children: readonly (TextNode | LinkNode)[] };

const textNode = (text: string): TextNode => ({ type: 'text', text });

/** Story → Strapi blocks. A line end inside a paragraph becomes a space, which keeps every offset. */
export function toBody(story: Story): readonly ParagraphNode[] {
  return bodyBlocksOf(story).map(({ kind, span, url }) => {
    const text = story.text.slice(span.start, span.end).replace(/[\r\n\u2028\u2029\u0085\f]/g, ' ');
    if (kind !== 'link' || url === null) return { type: 'paragraph', children: [textNode(text)] };
    // Strapi's editor keeps a link between two text nodes, so that one can write before and after it.
    const link: LinkNode = { type: 'link', url, children: [textNode(text)] };
    return { type: 'paragraph', children: [textNode(''), link, textNode('')] };
  });
}
