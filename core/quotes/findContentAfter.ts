/** What follows a reporting verb: whom it is said to, when and where, and then the words themselves. */
import type { CueVerb } from './findCues';
import { findHearer } from './findHearer';
import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence } from './readSentences';
import { isComplementizer, LONGEST_ASIDE, skipAsides } from './skipAsides';
import type { TokenRange } from './tokenRange';

export type ContentAfter = {
  /** How the words are joined to the verb. */
  readonly join: 'colon' | 'comma' | 'that' | 'bare';
  readonly content: TokenRange;
  readonly hearer: TokenRange | null;
};

export function findContentAfter(sentence: Sentence, verb: CueVerb, grammar: QuoteGrammar): ContentAfter | null {
  const hearer = verb.kind === 'tell' ? findHearer(sentence, verb.to, grammar) : null;
  const start = hearer?.to ?? verb.to;
  const at =
    markedAfterAside(sentence, start, grammar) ??
    (grammar.verbStands === 'before' ? opensContent(sentence, start, grammar) : null) ??
    skipAsides(sentence, start, grammar);
  const joined = joinAt(sentence, at, grammar) ?? secondClause(sentence, at, verb, grammar);
  if (!joined || joined.from >= sentence.length) return null;
  return { join: joined.join, content: { from: joined.from, to: sentence.length }, hearer };
}

/** Where the verb comes first, all up to "that", a colon or a mark is who, where and when: "قالت … في مؤتمر صحفي: «". */
function opensContent(sentence: Sentence, from: number, grammar: QuoteGrammar): number | null {
  for (let i = from; i < sentence.length && i - from < LONGEST_ASIDE; i++) {
    const token = sentence[i];
    if (token?.kind === 'marked' || token?.key === ':' || isComplementizer(token, grammar)) return i;
    if (token?.kind === 'sign') return null;
  }
  return null;
}

/** `erklärte, ihr lägen keine Unterlagen vor`: where the verb stands second, what it reports may follow right behind it without "dass". */
function secondClause(sentence: Sentence, at: number, verb: CueVerb, grammar: QuoteGrammar) {
  const first = sentence[at + 1];
  const isOwn = grammar.verbStands === 'second' && verb.kind === 'say' && at === verb.head && sentence[at]?.key === ',';
  if (!isOwn || first?.kind !== 'word') return null;
  const isOther = (['clauseOpeners', 'conjunctions', 'prepositions'] as const).some((set) =>
    grammar.has(set, first.key),
  );
  return isOther ? null : ({ join: 'that', from: at + 1 } as const);
}

/** How the token behind the cue joins the words to it, and where they begin. */
function joinAt(
  sentence: Sentence,
  at: number,
  grammar: QuoteGrammar,
): { readonly join: ContentAfter['join']; readonly from: number } | null {
  const token = sentence[at];
  if (!token) return null;
  if (token.kind === 'marked') return { join: 'bare', from: at };
  if (token.kind === 'word') return { join: isComplementizer(token, grammar) ? 'that' : 'bare', from: at };
  if (token.key === ':') return { join: 'colon', from: at + 1 };
  if (token.key !== ',' && token.key !== '–') return null;
  if (sentence[at + 1]?.kind === 'marked') return { join: 'comma', from: at + 1 };
  // "sagte, dass", «сказал, что»: other languages put a comma before the clause.
  if (isComplementizer(sentence[at + 1], grammar)) return { join: 'that', from: at + 1 };
  if (token.key === ',' && isReportedClause(sentence, at + 1, grammar)) return { join: 'that', from: at + 1 };
  const close = closeOfAside(sentence, at, grammar);
  return close === null ? null : { join: 'that', from: close };
}

/** A verb of reported speech is seldom farther from the comma. */
const LONGEST_TO_VERB = 14;

/** `sagte, die Gespräche ‹seien› nützlich`: the verb's form says that it is reported. */
function isReportedClause(sentence: Sentence, from: number, grammar: QuoteGrammar): boolean {
  for (let i = from; i < sentence.length && i - from < LONGEST_TO_VERB; i++) {
    const token = sentence[i];
    if (token?.kind === 'sign') return false;
    if (token?.kind === 'word' && i > from && grammar.has('reportedForms', token.key)) return true;
  }
  return false;
}

/** `had written a few years earlier, "…"`: few words without a verb, a comma or colon, and marked words. */
function markedAfterAside(sentence: Sentence, from: number, grammar: QuoteGrammar): number | null {
  for (let i = from; i < sentence.length && i - from < LONGEST_ASIDE; i++) {
    const token = sentence[i];
    if (token?.kind === 'marked') return null;
    if (token?.kind === 'word') {
      const hasVerb =
        grammar.has('auxiliaries', token.key) ||
        grammar.has('complementizers', token.key) ||
        grammar.verbs.has(token.key) ||
        grammar.has('subjects', token.key);
      if (hasVerb) return null;
    } else if (token?.key === ',' || token?.key === ':') {
      const next = sentence[i + 1];
      if (next?.kind === 'marked' && /[.!?…]/u.test(next.last)) return i;
    }
  }
  return null;
}

/** `said, after the talks, that …`: the token after the second comma, when "that" or marked words follow. */
function closeOfAside(sentence: Sentence, comma: number, grammar: QuoteGrammar): number | null {
  for (let i = comma + 1; i < sentence.length - 1 && i - comma < LONGEST_ASIDE; i++) {
    if (sentence[i]?.kind === 'marked') return null;
    if (sentence[i]?.key !== sentence[comma]?.key) continue;
    const next = sentence[i + 1];
    if (next?.kind === 'marked') return i + 1;
    return next?.kind === 'word' && grammar.has('complementizers', next.key) ? i + 1 : null;
  }
  return null;
}
