import type { EventKind, EventProposal, QuoteProposal, Story, Suggestion } from '../model';
import { contains, overlaps, type Span } from '../text/span';

/** Settings made for being quoted: what a party to one says in the story, it says there. */
const MADE_FOR_WORDS: ReadonlySet<EventKind> = new Set(['jointPressConference', 'pressBriefing']);

/**
 * Quotes with the occasion on which the words were said: the one that their own cue names, or else the story's one
 * news conference, where the speaker took part in it. A quote on no occasion keeps `event: null`. The day of the
 * occasion is the day of the words.
 */
export function placeQuotes(
  story: Story,
  quotes: readonly Suggestion<QuoteProposal>[],
  events: readonly Suggestion<EventProposal>[],
): Suggestion<QuoteProposal>[] {
  const conferences = events.filter(({ proposed }) => MADE_FOR_WORDS.has(proposed.eventKind) && isHeld(proposed));
  return quotes.map((quote) => {
    const occasion = namedBy(quote, events, story) ?? sharedBy(quote, conferences);
    if (!occasion) return quote;
    const { startDate } = occasion.proposed;
    const saidAt = startDate !== null && DAY.test(startDate) ? ({ date: startDate, precision: 'day' } as const) : null;
    return { ...quote, proposed: { ...quote.proposed, event: occasion.id, saidAt: quote.proposed.saidAt ?? saidAt } };
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

const isHeld = ({ factuality }: EventProposal): boolean => factuality === 'held';

/** "told a joint news conference": the event's words are among those that attribute. */
function namedBy(
  { proposed, spans }: Suggestion<QuoteProposal>,
  events: readonly Suggestion<EventProposal>[],
  story: Story,
): Suggestion<EventProposal> | undefined {
  const around = attributionAround(proposed.attributionSpan, spans, story);
  if (!around) return undefined;
  return events.find(
    (event) =>
      MADE_FOR_WORDS.has(event.proposed.eventKind) &&
      event.spans.some((span) => overlaps(span, around) && !spans.some((words) => contains(words, span))),
  );
}

/** Characters of a sentence in which the cue and its setting stand. */
const CUE_REACH = 160;

function attributionAround(attribution: Span | null, spans: readonly Span[], story: Story): Span | null {
  if (!attribution) return null;
  const block = story.blocks.find(({ span }) => contains(span, attribution));
  if (!block) return null;
  const next = spans.find((span) => span.start >= attribution.end);
  const end = Math.min(next?.start ?? block.span.end, attribution.end + CUE_REACH, block.span.end);
  return { start: attribution.start, end };
}

/** The only conference of the story, if the speaker was there. */
function sharedBy(
  { proposed }: Suggestion<QuoteProposal>,
  conferences: readonly Suggestion<EventProposal>[],
): Suggestion<EventProposal> | undefined {
  const { speaker } = proposed;
  if (speaker?.kind !== 'person') return undefined;
  const attended = conferences.filter((event) =>
    event.proposed.participants.some(({ party }) => party.kind === 'person' && party.id === speaker.id),
  );
  return attended.length === 1 ? attended[0] : undefined;
}
