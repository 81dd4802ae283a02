import type { JoinedText } from '../anchors/joinedText';
import type { AnchorSpan } from '../model';
import type { StoryQuote, StoryReply } from '../publicContract';
import { codePointsOf } from '../text/codePoints';
import { type Addresses, addressOf, documentAddress } from './addresses';
import { articleText } from './articleText';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Characters on each side by which the words are found again. */
const CONTEXT_LENGTH = 32;

/** W3C Web Annotation Data Model, 2017: the quotes of an article as annotations of its text. */
export type AnnotationCollection = {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: AnnotationPage;
};
export type AnnotationPage = {
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
};
export type Annotation = {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying';
  /** The quote as a record, and who said it. */
  readonly body: readonly object[];
  /** One for each piece of the quotation, in the text at `source`. */
  readonly target: readonly object[];
};

/**
 * `source` is the article's plain text (`/articles/:slug/text`), and positions count its code points, as the model asks;
 * ours are UTF-16 offsets in blocks. A quote whose words may not be located has no annotation.
 */
export function toAnnotations({ article, quotes }: StoryReply, slug: string, at: Addresses): AnnotationCollection {
  const text = articleText(article.body);
  const count = codePointsOf(text.text);
  const source = documentAddress(at, slug, 'text');
  const items = quotes
    .filter(({ spans }) => spans.length > 0)
    .map((quote) => annotationOf(quote, source, at, (span) => selectorsOf(span, text, count)));
  const id = documentAddress(at, slug, 'annotations');
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: article.headline,
    total: items.length,
    first: { id: `${id}#all`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotationOf(
  quote: StoryQuote,
  source: string,
  at: Addresses,
  select: (span: AnchorSpan) => readonly object[],
): Annotation {
  const id = addressOf(at, 'quotes', quote.documentId);
  const said = quote.speaker?.name ?? quote.speakerOrganization?.name ?? quote.attributionText;
  return {
    '@context': CONTEXT,
    id: `${id}#annotation`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'SpecificResource', source: id, purpose: 'identifying' },
      ...(said === null ? [] : [{ type: 'TextualBody', value: said, format: 'text/plain', purpose: 'tagging' }]),
    ],
    target: quote.spans.map((span) => ({ type: 'SpecificResource', source, selector: select(span) })),
  };
}

function selectorsOf(
  { block, start, end }: AnchorSpan,
  { text, startOf }: JoinedText,
  count: (offset: number) => number,
): readonly object[] {
  const from = (startOf.get(block) ?? 0) + start;
  const to = (startOf.get(block) ?? 0) + end;
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(from, to),
      prefix: whole(text.slice(Math.max(0, from - CONTEXT_LENGTH), from)),
      suffix: whole(text.slice(to, to + CONTEXT_LENGTH)),
    },
    { type: 'TextPositionSelector', start: count(from), end: count(to) },
  ];
}

/** Without half a character at the edge, where a cut went through a surrogate pair. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
