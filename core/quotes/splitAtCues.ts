/**
 * Cues inside the marks, as the Russian and the French press set them: «Да, — сказал он. — Нет» · « Oui, a-t-il dit. Non. »
 * One pair of marks becomes one per piece, with the cue in plain text between them. Speech that only a dash opens is
 * read in the same way: — Да, — сказал он.
 */
import type { Span } from '../text/span';
import { findCueVerbs, isNaming } from './findCues';
import type { Marked } from './findMarked';
import { subjectAfter } from './findSubject';
import type { QuoteGrammar } from './quoteGrammar';
import { readTokens, type Token } from './readSentences';

const DASH = /^[—–-]\s{1,3}/u;

export function splitAtCues(text: string, block: Span, marked: readonly Marked[], grammar: QuoteGrammar): Marked[] {
  if (!grammar.hasCuesInMarks) return [...marked];
  const speech = marked.length === 0 ? dashSpeech(text, block) : null;
  if (speech) {
    const pieces = split(text, speech, grammar);
    return pieces.length > 1 || pieces[0] !== speech ? pieces : [];
  }
  return marked.flatMap((each) => split(text, each, grammar));
}

function dashSpeech(text: string, block: Span): Marked | null {
  const dash = DASH.exec(text.slice(block.start, block.start + 4))?.[0];
  if (dash === undefined) return null;
  return { outer: block, inner: { start: block.start + dash.length, end: block.end }, isClosed: true, mark: '—' };
}

/** The cue of «A, — said X. — B»: where A ends, and where B begins (the end where there is no B). */
type Joint = { readonly end: number; readonly next: number };

function split(text: string, marked: Marked, grammar: QuoteGrammar): Marked[] {
  const { inner, outer, isClosed, mark } = marked;
  const joint = findJoint(readTokens(text, inner, [], grammar), grammar);
  if (!joint) return [marked];
  const first: Marked = {
    outer: { start: outer.start, end: joint.end },
    inner: { start: inner.start, end: joint.end },
    isClosed: true,
    mark,
  };
  if (joint.next >= inner.end) return [first];
  return [
    first,
    { outer: { start: joint.next, end: outer.end }, inner: { start: joint.next, end: inner.end }, isClosed, mark },
  ];
}

/** A comma or dash, a verb, its subject and nothing else up to the next sign. */
function findJoint(tokens: readonly Token[], grammar: QuoteGrammar): Joint | null {
  for (const verb of findCueVerbs(tokens, grammar)) {
    if (verb.form !== 'finite' || isNaming(verb.kind)) continue;
    const end = beforeSigns(tokens, verb.from);
    const subject = end > 0 && end < verb.from ? subjectAfter(tokens, verb.to, grammar) : null;
    if (!subject) continue;
    let next = subject.to;
    if (next < tokens.length && tokens[next]?.kind !== 'sign') continue;
    while (tokens[next]?.kind === 'sign') next++;
    const stop = tokens[end];
    const last = tokens[end - 1];
    if (!stop || !last) continue;
    // "Да! — сказал он": a mark of its own belongs to the words, a comma or a dash does not.
    const isOwn = stop.kind === 'sign' && /^[!?…]$/u.test(stop.key);
    return { end: isOwn ? stop.end : last.end, next: tokens[next]?.start ?? Number.POSITIVE_INFINITY };
  }
  return null;
}

/** Index of the first sign of those right before the verb; the verb's own where there is none. */
function beforeSigns(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at > 0 && verb - at < 3 && tokens[at - 1]?.kind === 'sign') at--;
  return at;
}
