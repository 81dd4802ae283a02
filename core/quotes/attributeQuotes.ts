/** Found quotes → what the desk is shown: who said it, by name, by office, by pronoun or carried on from before. */
import { lexiconFor } from '../lexicon/lexiconFor';
import type { Party, QuoteProposal, Story, Suggestion } from '../model';
import type { InstitutionMention, PersonMention } from '../people/people';
import { contentHash } from '../text/contentHash';
import type { Span } from '../text/span';
import { confidenceOf } from './confidenceOf';
import type { FoundQuote } from './foundQuote';
import { joinWords } from './joinWords';
import { quoteGrammarOf } from './quoteGrammar';
import { carriedSpeaker, type Hearing, resolveSpeaker, type Speaker } from './resolveSpeaker';

/** Those who can speak, in text order. */
export type Voices = {
  readonly people: readonly PersonMention[];
  readonly institutions: readonly InstitutionMention[];
};

export function attributeQuotes(
  story: Story,
  found: readonly FoundQuote[],
  voices: Voices,
): Suggestion<QuoteProposal>[] {
  const lexicon = lexiconFor(story.language);
  const hearing: Hearing = {
    text: story.text,
    ...voices,
    grammar: quoteGrammarOf(lexicon),
    definite: new Set(lexicon.people.definite),
    spoken: [],
  };
  const bySubject = new Map<number, Speaker>();
  const seen = new Map<string, number>();
  return found.map((quote, position) => {
    const speaker = speakerOf(quote, hearing, bySubject);
    remember(speaker.party, quote.block, hearing);
    const text = joinWords(story.text, quote.parts);
    const proposed: QuoteProposal = {
      kind: 'quote',
      text,
      directness: quote.directness,
      speaker: speaker.party,
      attributionText: speaker.span ? slice(story, speaker.span) : '',
      attributionSpan: speaker.span,
      cue: quote.cue?.text ?? '',
      audience: quote.audience ? slice(story, quote.audience) : null,
      isContinuation: quote.isContinuation,
      event: null,
      saidAt: null,
      position,
    };
    return {
      id: idOf(text, seen),
      proposed,
      spans: quote.parts,
      reason: { rule: quote.rule, evidence: [proposed.attributionText, proposed.cue].filter((words) => words !== '') },
      confidence: confidenceOf(quote, speaker.certainty),
    };
  });
}

const slice = (story: Story, { start, end }: Span): string => story.text.slice(start, end);

/** Two cues that share a subject mean the same person, whoever has spoken between them. */
function speakerOf({ subject, block }: FoundQuote, hearing: Hearing, bySubject: Map<number, Speaker>): Speaker {
  if (!subject) return carriedSpeaker(block, hearing);
  const known = bySubject.get(subject.span.start);
  if (known) return known;
  const speaker = resolveSpeaker(subject.span, block, hearing);
  bySubject.set(subject.span.start, speaker);
  return speaker;
}

function remember(party: Party | null, block: number, { spoken }: Hearing): void {
  if (party) spoken.push({ party, block });
}

/** The same words twice in one story are two quotes. */
function idOf(text: string, seen: Map<string, number>): string {
  const hash = contentHash(text);
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return count === 1 ? `quote:${hash}` : `quote:${hash}#${count}`;
}
