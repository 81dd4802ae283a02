/**
 * Every quote of a story: its words, its cue and the words that name the speaker. Finders read each paragraph; refiners
 * then join what belongs together and drop what is none. Titles of links, headings and captions are not read.
 */
import type { Lexicon } from '../lexicon/lexicon';
import type { Block, Story } from '../model';
import { wordsWithin } from '../people/readSentences';
import type { Word } from '../text/findWords';
import type { Span } from '../text/span';
import { findContentAfter } from './findContentAfter';
import { findCueVerbs, isNaming } from './findCues';
import { findHearer } from './findHearer';
import { findLead, followLead, type Lead } from './findLead';
import { findMarked } from './findMarked';
import { subjectAfter, subjectBefore } from './findSubject';
import { findUncued } from './findUncued';
import type { FoundQuote } from './foundQuote';
import { joinPieces } from './joinPieces';
import { type QuoteGrammar, quoteGrammarOf } from './quoteGrammar';
import { type Reading, readSentence } from './readSentence';
import { readTokens, type Sentence, splitSentences, type Token } from './readSentences';
import { splitAtCues } from './splitAtCues';

export function findQuotes(story: Story, lexicon: Lexicon): FoundQuote[] {
  const grammar = quoteGrammarOf(lexicon);
  const found: FoundQuote[] = [];
  const endings = new Set<number>();
  const next = new Map<number, number>();
  let lead: Lead | null = null;
  let previous = -1;
  for (const [index, block] of story.blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    const words = (part: Span) => wordsWithin(story, lexicon, part);
    const paragraph = readParagraph(afterDateline(block, story), { text: story.text, block: index, grammar }, words);
    found.push(...(lead ? followLead(lead, paragraph.quotes) : paragraph.quotes));
    lead = paragraph.lead;
    if (paragraph.endsWithQuote) endings.add(index);
    next.set(previous, index);
    previous = index;
  }
  return joinPieces(found, endings, next).sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (quote: FoundQuote): number => quote.parts[0]?.start ?? 0;

/** The agency's name glued to the lead is nobody's word. */
function afterDateline({ span }: Block, { dateline }: Story): Span {
  const isHere = dateline !== null && dateline.span.start >= span.start && dateline.span.end <= span.end;
  return isHere ? { start: dateline.span.end, end: span.end } : span;
}

type Paragraph = {
  readonly quotes: FoundQuote[];
  readonly lead: Lead | null;
  readonly endsWithQuote: boolean;
};

function readParagraph(block: Span, reading: Reading, words: (part: Span) => readonly Word[] | null): Paragraph {
  const { text, grammar } = reading;
  const marked = splitAtCues(text, block, findMarked(text, block, grammar.marks), grammar);
  const tokens = readTokens(text, block, marked, grammar, words);
  const sentences = splitSentences(tokens, (from) => opensCue(tokens, from, grammar));
  const cued = sentences.map((sentence) => readSentence(sentence, reading));
  const quotes = findUncued(sentences, cued, reading);
  const last = sentences.at(-1) ?? [];
  const start = last[0]?.start ?? 0;
  const endsWithQuote = quotes.some(({ parts }) => (parts.at(-1)?.end ?? 0) > start);
  return { quotes, lead: findLead(last, reading), endsWithQuote };
}

/** How far a cue is looked for behind marked words. */
const REACH = 14;

/** `Belk said.` after marked words that end in a full stop: a cue of theirs, if nothing is said after it. */
function opensCue(tokens: readonly Token[], from: number, grammar: QuoteGrammar): boolean {
  const ahead: Sentence = tokens.slice(from, from + REACH);
  const verb = findCueVerbs(ahead, grammar)[0];
  if (!verb || isNaming(verb.kind) || verb.form !== 'finite') return false;
  const subject = verb.from === 0 ? subjectAfter(ahead, verb.to, grammar) : subjectBefore(ahead, verb.from, 0, grammar);
  if (!subject) return false;
  if (verb.from > 0 && subject.from > 0) return false;
  // "She also said, without proof, that …" says what follows.
  if (findContentAfter(ahead, verb, grammar)?.join === 'that') return false;
  const hearer = verb.kind === 'tell' && verb.from > 0 ? findHearer(ahead, verb.to, grammar) : null;
  const next = ahead[hearer?.to ?? Math.max(verb.to, subject.to)];
  if (next === undefined) return true;
  // `She added, "…"`
  if (next.key === ',' && ahead[ahead.indexOf(next) + 1]?.kind === 'marked') return false;
  return next.kind === 'sign'
    ? next.key !== ':'
    : next.kind === 'word' && (grammar.dates.has(next.key) || isPlace(next, grammar));
}

const isPlace = (token: Token, grammar: QuoteGrammar): boolean =>
  token.kind === 'word' && grammar.has('prepositions', token.key);
