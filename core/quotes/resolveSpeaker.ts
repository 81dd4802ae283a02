/** From the words of a subject to the one they mean: a person, a body, somebody unnamed, or nobody. */
import type { Party } from '../model';
import type { InstitutionMention, PersonMention } from '../people/people';
import { fold } from '../text/fold';
import type { Span } from '../text/span';
import type { Certainty } from './confidenceOf';
import type { QuoteGrammar } from './quoteGrammar';

export type Speaker = {
  readonly party: Party | null;
  /** The words that an editor would mark; null where the story has none. */
  readonly span: Span | null;
  readonly certainty: Certainty;
};

/** All mentions of a story, and the speakers so far; moved forward only, so that a long story costs no more per quote. */
export type Hearing = {
  readonly text: string;
  readonly people: readonly PersonMention[];
  readonly institutions: readonly InstitutionMention[];
  readonly grammar: QuoteGrammar;
  /** Folded: "the". */
  readonly definite: ReadonlySet<string>;
  /** Speakers in text order with the paragraph they spoke in, the latest last. */
  readonly spoken: { readonly party: Party; readonly block: number }[];
};

/** A carried-over speaker or a pronoun reaches back this many blocks, lists of links included. */
const REACH = 8;
/** Latest speakers that a pronoun is tried on. */
const RECENT = 4;

export function resolveSpeaker(subject: Span, block: number, hearing: Hearing): Speaker {
  const people = overlapping(hearing.people, subject);
  const institutions = overlapping(hearing.institutions, subject);
  const heads = [...people, ...institutions]
    .filter((mention) => isHead(mention.span, subject, hearing))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const opener = heads[0];
  const isUnnamed =
    opener &&
    'isDefinite' in opener &&
    !opener.isDefinite &&
    opener.entity === null &&
    opener.span.start === subject.start;
  for (const head of isUnnamed ? [] : heads) {
    const speaker = 'party' in head ? institutionOf(head) : personOf(head, block, hearing);
    if (speaker.party) return speaker;
  }
  const first = heads[0];
  if (first && 'kind' in first && first.kind === 'pronoun') return { party: null, span: first.span, certainty: 'none' };
  const label = hearing.text.slice(subject.start, subject.end);
  if (hearing.grammar.has('subjects', fold(label))) return carriedBody(subject, block, hearing);
  const known = sameUnnamed(label, block, hearing);
  return { party: known ?? { kind: 'unnamed', label }, span: subject, certainty: 'unnamed' };
}

/** "the official" after "a senior official" is the same one; "another official" is not. */
function sameUnnamed(label: string, block: number, { spoken, definite }: Hearing): Party | null {
  const words = fold(label).split(' ');
  if (words.length !== 2 || !definite.has(words[0] ?? '')) return null;
  for (const { party, block: at } of spoken.slice(-RECENT).reverse()) {
    if (party.kind === 'unnamed' && block - at <= REACH && fold(party.label).endsWith(` ${words[1]}`)) return party;
  }
  return null;
}

/** The one who spoke last, for words with nobody beside them. */
export function carriedSpeaker(block: number, { spoken }: Hearing): Speaker {
  const last = spoken.at(-1);
  if (!last || block - last.block > REACH) return { party: null, span: null, certainty: 'none' };
  return { party: last.party, span: null, certainty: 'carried' };
}

/** Characters of the paragraph in which the body of "it said" is looked for. */
const BESIDE = 1000;

/** "it said": the body that the paragraph began with, or else the body that spoke last. */
function carriedBody(span: Span, block: number, hearing: Hearing): Speaker {
  const from = Math.max(0, span.start - BESIDE);
  const start = from + hearing.text.slice(from, span.start).lastIndexOf('\n') + 1;
  const [beside] = overlapping(hearing.institutions, { start, end: span.start });
  if (beside) return { party: beside.party, span, certainty: 'pronoun' };
  const recent = hearing.spoken.slice(-RECENT).reverse();
  const body = recent.find(({ party, block: at }) => party.kind !== 'person' && block - at <= REACH);
  return body ? { party: body.party, span, certainty: 'pronoun' } : { party: null, span, certainty: 'none' };
}

const institutionOf = ({ span, party }: InstitutionMention): Speaker => ({ party, span, certainty: 'named' });

function personOf(mention: PersonMention, block: number, hearing: Hearing): Speaker {
  const { span, kind } = mention;
  if (kind === 'pronoun') return pronounOf(mention, block, hearing);
  const id = mention.entity;
  if (id !== null) return { party: { kind: 'person', id }, span, certainty: kind === 'name' ? 'named' : 'office' };
  const latest = kind === 'nominal' ? lastOf(mention.candidates, block, hearing) : null;
  if (latest !== null) return { party: { kind: 'person', id: latest }, span, certainty: 'pronoun' };
  return { party: null, span, certainty: 'none' };
}

/** The last speaker before the nearest name: who is quoted goes on being quoted. */
function pronounOf(mention: PersonMention, block: number, hearing: Hearing): Speaker {
  const { span } = mention;
  const id = lastOf(mention.candidates, block, hearing) ?? mention.entity ?? mention.candidates[0] ?? null;
  return { party: id === null ? null : { kind: 'person', id }, span, certainty: id === null ? 'none' : 'pronoun' };
}

function lastOf(candidates: readonly string[], block: number, { spoken }: Hearing): string | null {
  for (let i = spoken.length - 1; i >= Math.max(0, spoken.length - RECENT); i--) {
    const last = spoken[i];
    if (!last || block - last.block > 1) return null;
    if (last.party.kind === 'person' && candidates.includes(last.party.id)) return last.party.id;
  }
  return null;
}

const POSSESSIVE = /^['’]s?\s/u;
const LAST_WORDS = /(\p{L}+)\s+(?:(\p{L}+)\s+)?$/u;

/** Not "‹Belk›'s adviser", "a spokesman for ‹Belk›", "the office of the ‹minister›": the one they belong to speaks. */
function isHead(span: Span, subject: Span, { text, grammar }: Hearing): boolean {
  if (span.end < subject.end && POSSESSIVE.test(text.slice(span.end, span.end + 3))) return false;
  const before = text.slice(Math.max(subject.start, span.start - 40), Math.max(subject.start, span.start));
  const [, first = '', second = ''] = LAST_WORDS.exec(before) ?? [];
  const nearest = second === '' ? first : second;
  if (grammar.has('prepositions', fold(nearest))) return false;
  return !(grammar.has('articles', fold(nearest)) && second !== '' && grammar.has('prepositions', fold(first)));
}

/** Mentions are in text order: the first that can overlap is found by halving. */
function overlapping<M extends { readonly span: Span }>(mentions: readonly M[], subject: Span): M[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.end ?? 0) <= subject.start) low = middle + 1;
    else high = middle;
  }
  const found: M[] = [];
  for (let i = low; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.span.start >= subject.end) break;
    found.push(mention);
  }
  return found;
}
