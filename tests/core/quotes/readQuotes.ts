import { lexiconFor } from '../../../core/lexicon/lexiconFor';
import type { Party } from '../../../core/model';
import { findInstitutions } from '../../../core/people/findInstitutions';
import { findMentions } from '../../../core/people/findMentions';
import { resolvePeople } from '../../../core/people/resolvePeople';
import { attributeQuotes } from '../../../core/quotes/attributeQuotes';
import { findQuotes } from '../../../core/quotes/findQuotes';
import { parseStory } from '../../../core/story/parseStory';

/** One quote as a test reads it: "Belk | said | that the talks were over". */
export type ReadQuote = {
  readonly text: string;
  readonly parts: readonly string[];
  readonly directness: string;
  readonly cue: string;
  readonly attribution: string;
  readonly audience: string | null;
  /** A person's name, a body's name, or the words for somebody unnamed. */
  readonly speaker: string | null;
  readonly isContinuation: boolean;
  readonly rule: string;
  readonly confidence: number;
  readonly id: string;
};

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The quotes of a story, read through the same steps as the reader takes; all texts are checked against their spans. */
export function readQuotes(text: string, language = 'en'): ReadQuote[] {
  const story = parseStory(text, { language });
  const lexicon = lexiconFor(story.language);
  const people = resolvePeople(story, findMentions(story, lexicon));
  const institutions = findInstitutions(story, people, lexicon);
  const nameOf = (party: Party | null): string | null => {
    if (party === null) return null;
    if (party.kind === 'unnamed') return party.label;
    if (party.kind === 'organization') return party.name;
    return people.suggestions.find(({ id }) => id === party.id)?.proposed.name ?? null;
  };
  const quotes = attributeQuotes(story, findQuotes(story, lexicon), { people: people.mentions, institutions });
  return quotes.map(({ id, proposed, spans, reason, confidence }) => {
    const parts = spans.map(({ start, end }) => text.slice(start, end));
    // Pieces are joined with the stop that the attribution took the place of; no word is added or lost.
    expect(wordsOf(proposed.text)).toEqual(wordsOf(parts.join(' ')));
    const { attributionSpan } = proposed;
    const printed = attributionSpan ? text.slice(attributionSpan.start, attributionSpan.end) : '';
    expect(proposed.attributionText).toBe(printed);
    return {
      id,
      text: proposed.text,
      parts,
      directness: proposed.directness,
      cue: proposed.cue,
      attribution: proposed.attributionText,
      audience: proposed.audience,
      speaker: nameOf(proposed.speaker),
      isContinuation: proposed.isContinuation,
      rule: reason.rule,
      confidence,
    };
  });
}
