import type { Analysis, EventProposal, Party, QuoteProposal, Story, Suggestion } from '../core';

/**
 * One story's analysis as programs read it. All offsets are UTF-16, half-open, into the story's text as it was given;
 * for HTML into `text`, the words taken out of the page, which is only then part of the record.
 */
export type StoryRecord = {
  readonly id: string;
  readonly text?: string;
  readonly language: string;
  readonly headline: string | null;
  readonly dateline: string | null;
  readonly quotes: readonly QuoteRecord[];
  readonly mentions: readonly { start: number; end: number; kind: string; entity: string | null }[];
  readonly events: readonly EventRecord[];
  readonly links: readonly { title: string; url: string | null; relation: string }[];
};

export type QuoteRecord = {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly { start: number; end: number }[];
  readonly text: string;
  readonly type: QuoteProposal['directness'];
  readonly speaker_text: string | null;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  readonly speaker_person: string | null;
  readonly cue: string | null;
  readonly confidence: number;
  readonly rule: string;
};

export type EventRecord = {
  readonly kind: EventProposal['eventKind'];
  readonly ploverType: string;
  readonly cameoCode: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly rule: string;
};

type Read = { readonly id: string; readonly story: Story; readonly isExtracted: boolean };

export function toRecord({ id, story, isExtracted }: Read, analysis: Analysis): StoryRecord {
  return {
    id,
    ...(isExtracted ? { text: story.text } : {}),
    language: analysis.language,
    headline: story.headline?.text ?? null,
    dateline: datelineOf(story),
    quotes: analysis.quotes.map((quote) => toQuoteRecord(quote, analysis)),
    mentions: analysis.mentions.map(({ span, kind, entity }) => ({ start: span.start, end: span.end, kind, entity })),
    events: analysis.events.map((event) => toEventRecord(event, analysis)),
    links: analysis.links.map(({ proposed: { title, url, relation } }) => ({ title, url, relation })),
  };
}

/** As printed, without the dash or colon that parts it from the lead. */
export const datelineOf = ({ dateline, text }: Story): string | null =>
  dateline ? text.slice(dateline.span.start, dateline.span.end).replace(/[\s:–—-]{1,8}$/u, '') : null;

function toQuoteRecord(quote: Suggestion<QuoteProposal>, analysis: Analysis): QuoteRecord {
  const { proposed, spans, reason, confidence } = quote;
  const speaker = proposed.speaker && nameOf(proposed.speaker, analysis);
  return {
    ...outerSpan(spans),
    parts: spans.map(({ start, end }) => ({ start, end })),
    text: proposed.text,
    type: proposed.directness,
    // Where nobody is named beside the words, whoever goes on speaking.
    speaker_text: proposed.attributionText === '' ? speaker : proposed.attributionText,
    speaker_start: proposed.attributionSpan?.start ?? null,
    speaker_end: proposed.attributionSpan?.end ?? null,
    speaker_person: speaker,
    cue: proposed.cue === '' ? null : proposed.cue,
    confidence,
    rule: reason.rule,
  };
}

function toEventRecord(event: Suggestion<EventProposal>, analysis: Analysis): EventRecord {
  const { proposed, spans, reason, confidence } = event;
  const named = (isRecipient: boolean): string[] =>
    proposed.participants
      .filter(({ role }) => (role === 'recipient') === isRecipient)
      .map(({ party }) => nameOf(party, analysis));
  return {
    kind: proposed.eventKind,
    ploverType: proposed.ploverType,
    cameoCode: proposed.cameoCode,
    actors: named(false),
    recipients: named(true),
    date: proposed.startDate,
    place: proposed.place,
    // Told several times, an event stands where it is told first.
    ...outerSpan(spans.slice(0, 1)),
    confidence,
    rule: reason.rule,
  };
}

function outerSpan(spans: Suggestion['spans']): { start: number; end: number } {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

export function nameOf(party: Party, { people }: Analysis): string {
  switch (party.kind) {
    case 'person':
      return people.find(({ id }) => id === party.id)?.proposed.name ?? party.id;
    case 'organization':
      return party.name;
    case 'unnamed':
      return party.label;
  }
}
