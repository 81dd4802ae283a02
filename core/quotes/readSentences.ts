/** A paragraph as sentences of tokens, in which everything between quotation marks is one token. */

import { findWords, type Word } from '../text/findWords';
import type { Span } from '../text/span';
import type { Marked } from './findMarked';
import type { QuoteGrammar } from './quoteGrammar';

export type Token = Span &
  (
    | {
        readonly kind: 'word';
        readonly key: string;
        readonly isCapital: boolean;
        readonly isPossessive: boolean;
        /** A shortened word or initial: its full stop ends nothing. */
        readonly isShort: boolean;
        /** A full stop ends it: "U.S.", "p.m." */
        readonly hasStop: boolean;
        /** Starts like a sentence of its own whatever stands before: "He", "The" with a capital. */
        readonly isOpener: boolean;
      }
    /** One character of punctuation. */
    | { readonly kind: 'sign'; readonly key: string }
    | {
        readonly kind: 'marked';
        readonly key: '';
        readonly marked: Marked;
        /** What ends the words: a stop, a comma, or a letter. */
        readonly last: string;
        /** From a capital to a full stop. */
        readonly isSentence: boolean;
      }
  );

export type Sentence = readonly Token[];

const STOP = /^[.!?…؟。]$/u;
const DIGIT = /^\d$/u;
const INSIDE_WORD = /^(?:[\p{Ll}\p{N}]|\p{Lu}\.)/u;
const INITIAL = /^(?:\p{L}\.)*\p{Lu}\.?$/u;

/** `known`: the words of a span, where they have been found already. */
export function readTokens(
  text: string,
  block: Span,
  marked: readonly Marked[],
  grammar: QuoteGrammar,
  known: (part: Span) => readonly Word[] | null = () => null,
): Token[] {
  const wordsIn = (part: Span): readonly Word[] => known(part) ?? findWords(text, part, grammar.wordsInFront(text));
  const tokens: Token[] = [];
  let at = block.start;
  for (const each of marked) {
    readPlain(text, { start: at, end: each.outer.start }, wordsIn, grammar, tokens);
    const last = lastSign(text, each);
    const isSentence = STOP.test(last) && /^\p{Lu}/u.test(text.slice(each.inner.start, each.inner.start + 2));
    tokens.push({
      kind: 'marked',
      key: '',
      start: each.outer.start,
      end: each.outer.end,
      marked: each,
      last,
      isSentence,
    });
    at = each.outer.end;
  }
  readPlain(text, { start: at, end: block.end }, wordsIn, grammar, tokens);
  return tokens;
}

/** What ends a quotation inside: `"they call it a 'special case,' " she said`. */
const INNER_END = /[\s'"’”»)]/u;

/** The last character between the marks, a comma included. */
function lastSign(text: string, { inner, outer }: Marked): string {
  const after = text[inner.end] ?? '';
  if (inner.end < outer.end && /[,،]/u.test(after)) return ',';
  let end = inner.end;
  while (end - 1 > inner.start && INNER_END.test(text[end - 1] ?? '')) end--;
  return text[end - 1] ?? '';
}

function readPlain(
  text: string,
  part: Span,
  wordsIn: (part: Span) => readonly Word[],
  grammar: QuoteGrammar,
  tokens: Token[],
): void {
  let at = part.start;
  for (const word of wordsIn(part)) {
    readSigns(text, at, word.start, tokens);
    const isShort = (word.isCapital && INITIAL.test(word.text)) || grammar.abbreviations.has(word.key);
    tokens.push({
      kind: 'word',
      key: word.key,
      start: word.start,
      end: word.end,
      isCapital: word.isCapital,
      isPossessive: word.isPossessive,
      isShort,
      hasStop: word.text.endsWith('.') || text[word.end] === '.',
      isOpener: word.isCapital && (grammar.has('subjects', word.key) || grammar.has('articles', word.key)),
    });
    at = word.end;
  }
  readSigns(text, at, part.end, tokens);
}

/** More signs than this between two words are noise; those beside the words may still mean something. */
const MOST_SIGNS = 200;

function readSigns(text: string, start: number, end: number, tokens: Token[]): void {
  if (end - start > MOST_SIGNS) {
    readSigns(text, start, start + MOST_SIGNS / 2, tokens);
    readSigns(text, end - MOST_SIGNS / 2, end, tokens);
    return;
  }
  for (let at = start; at < end; at++) {
    const sign = text[at] ?? ' ';
    if (/\s/u.test(sign)) continue;
    const last = tokens.at(-1);
    if (sign === '.' && last?.kind === 'word' && last.isShort && last.end === at) continue;
    // "GunBroker.com", "3.5", "D-N.C.": no sentence ends inside a word.
    if (sign === '.' && last?.end === at && INSIDE_WORD.test(text.slice(at + 1, at + 3))) continue;
    // "4:30 a.m."
    if (sign === ':' && DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '')) continue;
    const key = sign === '،' ? ',' : sign === '؛' ? ';' : sign === '：' ? ':' : sign === '—' ? '–' : sign;
    // A hyphen with space around it, or doubled, does the work of a dash.
    const isDash = key === '-' && (text[at + 1] === '-' || text[at - 1] === '-' || text[at + 1] === ' ');
    tokens.push({ kind: 'sign', key: isDash ? '–' : key, start: at, end: at + 1 });
  }
}

/** No sentence is longer; what has no full stop is cut, so that reading a sentence twice never costs much. */
const LONGEST_SENTENCE = 250;

/** `opensCue`: whether the tokens from an index on read "the minister said", which belongs to the words before it. */
export function splitSentences(tokens: readonly Token[], opensCue: (from: number) => boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || !next) continue;
    if (i - from < LONGEST_SENTENCE && !endsSentence(token, next, () => opensCue(i + 1))) continue;
    sentences.push(tokens.slice(from, i + 1));
    from = i + 1;
  }
  if (from < tokens.length) sentences.push(tokens.slice(from));
  return sentences;
}

function endsSentence(token: Token, next: Token, opensCue: () => boolean): boolean {
  if (next.kind === 'sign' && next.key !== '(' && next.key !== '[') return false;
  switch (token.kind) {
    case 'word':
      // "at 7 p.m. He said": the stop of a shortened word ends a sentence where one plainly begins.
      return token.isShort && token.hasStop && next.kind === 'word' && next.isOpener;
    case 'sign':
      return STOP.test(token.key) && !isLowerCase(next);
    case 'marked':
      if (next.kind === 'marked') return STOP.test(token.last);
      return STOP.test(token.last) && !isLowerCase(next) && !opensCue();
  }
}

// A script without capitals has no lower case to tell by: there every full stop ends a sentence.
const isLowerCase = (token: Token): boolean =>
  token.kind === 'word' && !token.isCapital && /^[a-zа-яёà-ÿ]/u.test(token.key);
