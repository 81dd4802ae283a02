/** The public door of the reader: pure functions on plain text and plain data, for servers and frontends alike. */

export { type CodedAct, codeAct } from './acts/codeAct';
export type { PloverCodes } from './acts/ploverOfCameo';
export { analyzeStory } from './analyzeStory';
export type { BlockSpan } from './anchors/blockSpan';
export { describeAnchor } from './anchors/describeAnchor';
export { type Found, matchAnchor } from './anchors/matchAnchor';
export { reanchor } from './anchors/reanchor';
export { revisionOf } from './anchors/revisionOf';
export { toBlockSpans } from './anchors/toBlockSpans';
export {
  type Client,
  type ClientOptions,
  type Collection,
  createClient,
  type Fetch,
  type QuoteSearchParams,
  type TimelineParams,
} from './client/createClient';
export { DeskError } from './client/deskError';
export type { Params } from './client/toQuery';
export * from './contract';
export type { Addresses } from './formats/addresses';
export { articleText } from './formats/articleText';
export type { Graph, Node as JsonLdNode } from './formats/jsonLd';
export {
  type Annotation,
  type AnnotationCollection,
  type AnnotationPage,
  toAnnotations,
} from './formats/toAnnotations';
export { articleToJsonLd, eventToJsonLd, personToJsonLd, quoteToJsonLd } from './formats/toJsonLd';
export type * from './graphContract';
export * from './jobsContract';
export { LANGUAGES } from './lexicon/lexiconFor';
export * from './model';
export * from './picturesContract';
export type * from './publicContract';
export { isInOfficeOn, type TermBounds } from './record/isInOfficeOn';
export type * from './recordsContract';
export { findHits } from './search/findHits';
export { findSearchWords } from './search/findSearchWords';
export { LONGEST_SEARCH, type QuoteSearch, readQuoteSearch, type SearchTerm } from './search/quoteSearch';
export type * from './searchContract';
export { type HtmlText, parseHtml } from './story/parseHtml';
export { type ParseOptions, parseStory } from './story/parseStory';
export { rangesOf, storyFromBody } from './story/storyFromBody';
export { bodyBlocksOf, type ParagraphNode, toBody } from './story/toBody';
export { toPlaceName } from './story/toPlaceName';
export { contentHash } from './text/contentHash';
export { fold, foldPhrase } from './text/fold';
export { sentencesOf } from './text/sentencesOf';
export { contains, lengthOf, overlaps, type Span, shift } from './text/span';
export { type TextBlock, toBlocks } from './text/toBlocks';
export type * from './timelineContract';
export * from './workbenchContract';
