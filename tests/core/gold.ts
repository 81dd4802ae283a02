/** What a careful editor marked, and what the reader found, brought to one form in which a difference can be read. */
import type { Analysis, Party, Story } from '../../core/model';

type GoldSpeaker = string | { organization: string } | { unnamed: string } | null;
type GoldQuote = {
  spans: [number, number][];
  directness: string;
  speaker: GoldSpeaker;
  attributionText?: string;
  attributionSpan?: [number, number];
  cue: string;
  event?: number | null;
};
type GoldEvent = {
  eventKind: string;
  place: string | null;
  country: string | null;
  startDate: string | null;
  factuality: string;
  participants: readonly (readonly [string, string])[];
};
type GoldLink = { title?: string; span?: [number, number]; url: string | null; relation: string };
export type Gold = {
  sha256?: string;
  language: string;
  date?: string | null;
  headline: { text?: string; span?: [number, number]; origin: string } | null;
  dateline: {
    text?: string;
    span?: [number, number];
    place: string | null;
    country?: string | null;
    date: string | null;
    agency: string | null;
  } | null;
  people: readonly { name: string; roles: readonly { postKind: string; country: string | null }[] }[];
  quotes: readonly GoldQuote[];
  events: readonly GoldEvent[];
  links: readonly GoldLink[];
};

const oneLine = (text: string): string => text.split(/\s/u).filter(Boolean).join(' ');

const sorted = <T>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

export type Marks = ReturnType<typeof marksOfGold>;

/** Offsets are shown with their words (`"We hope" 228-250`), so that a slip by one character shows. */
export function marksOfGold(gold: Gold, text: string) {
  const words = (span: [number, number]) => `${JSON.stringify(oneLine(text.slice(...span)))} ${span.join('-')}`;
  return {
    language: gold.language,
    headline: gold.headline && {
      origin: gold.headline.origin,
      text: gold.headline.text ?? text.slice(...(gold.headline.span ?? [0, 0])),
    },
    dateline: gold.dateline && {
      text: gold.dateline.span === undefined ? (gold.dateline.text ?? '') : text.slice(...gold.dateline.span),
      place: gold.dateline.place,
      country: gold.dateline.country ?? null,
      date: gold.dateline.date,
      agency: gold.dateline.agency,
    },
    people: sorted(
      gold.people.map(({ name, roles }) => [name, ...sorted(roles.map((r) => `${r.postKind} ${r.country}`))]),
    ),
    quotes: gold.quotes.map((quote) => ({
      pieces: quote.spans.map(words),
      directness: quote.directness,
      speaker: quote.speaker,
      attribution: quote.attributionSpan ? words(quote.attributionSpan) : (quote.attributionText ?? ''),
      cue: quote.cue,
      ...(quote.event === undefined
        ? {}
        : { event: quote.event === null ? null : (gold.events[quote.event]?.eventKind ?? '?') }),
    })),
    events: sorted(
      gold.events.map((event) => ({
        eventKind: event.eventKind,
        factuality: event.factuality,
        place: event.place,
        country: event.country,
        startDate: event.startDate,
        participants: sorted(event.participants.map((participant) => participant.join(': '))),
      })),
    ),
    links: gold.links.map((link) => ({
      title: link.title ?? text.slice(...(link.span ?? [0, 0])),
      url: link.url,
      relation: link.relation,
    })),
  };
}

/** The reader's findings in the gold's form; what the gold leaves open (offsets, a quote's event) is left open too. */
export function marksOfAnalysis(story: Story, analysis: Analysis, gold: Gold): Marks {
  const { text } = story;
  const names = new Map(analysis.people.map(({ id, proposed }) => [id, proposed.name]));
  const kinds = new Map(analysis.events.map(({ id, proposed }) => [id, proposed.eventKind]));
  const partyOf = (party: Party | null): GoldSpeaker => {
    if (party === null) return null;
    if (party.kind === 'person') return names.get(party.id) ?? `?${party.id}`;
    return party.kind === 'organization' ? { organization: party.name } : { unnamed: party.label };
  };
  const nameOf = (party: Party): string => {
    const told = partyOf(party);
    if (told === null || typeof told === 'string') return told ?? '';
    return 'organization' in told ? told.organization : told.unnamed;
  };
  const hasAttributionSpans = gold.quotes.some((quote) => quote.attributionSpan);
  const words = ({ start, end }: { start: number; end: number }) =>
    `${JSON.stringify(oneLine(text.slice(start, end)))} ${start}-${end}`;
  const attributed = (span: { start: number; end: number }) =>
    hasAttributionSpans ? words(span) : oneLine(text.slice(span.start, span.end));
  return {
    language: story.language,
    headline: story.headline && { origin: story.headline.origin, text: story.headline.text },
    dateline: story.dateline && {
      text: text.slice(story.dateline.span.start, story.dateline.span.end),
      place: story.dateline.place,
      country: story.dateline.country,
      date: story.dateline.date,
      agency: story.dateline.agency,
    },
    people: sorted(
      analysis.people.map(({ proposed }) => [
        proposed.name,
        ...sorted(proposed.roles.map((role) => `${role.postKind} ${role.country}`)),
      ]),
    ),
    quotes: analysis.quotes.map(({ proposed, spans }, i) => ({
      pieces: spans.map(words),
      directness: proposed.directness,
      speaker: partyOf(proposed.speaker),
      attribution: proposed.attributionSpan ? attributed(proposed.attributionSpan) : '',
      cue: proposed.cue,
      ...(gold.quotes[i] && gold.quotes[i]?.event === undefined
        ? {}
        : { event: proposed.event === null ? null : (kinds.get(proposed.event) ?? '?') }),
    })),
    events: sorted(
      analysis.events.map(({ proposed }) => ({
        eventKind: proposed.eventKind,
        factuality: proposed.factuality,
        place: proposed.place,
        country: proposed.country,
        startDate: proposed.startDate,
        participants: sorted(proposed.participants.map(({ party, role }) => `${nameOf(party)}: ${role}`)),
      })),
    ),
    links: analysis.links.map(({ proposed }) => ({
      title: proposed.title,
      url: proposed.url,
      relation: proposed.relation,
    })),
  };
}
