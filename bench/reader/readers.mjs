/** Whoever reads a story: ours, compromise, and somebody who knows quotation marks and nothing else. */
import nlp from 'compromise';
import { core } from '../core.mjs';

export const MARKS = /“[^”]{2,4000}”|"[^"]{2,4000}"|''(?:[^']|'(?!')){2,4000}''|„[^“”]{2,4000}[“”]|«[^»]{2,4000}»/gu;

/** As the corpora mark them: "they" and "the minister" are no names. */
const SINGULAR = /^(?:he|she|him|her|his|hers|himself|herself)$/iu;

/** Of whoever goes on speaking where nobody is named beside the words. */
function nameOf(speaker, people) {
  if (speaker?.kind === 'person') return people.find(({ id }) => id === speaker.id)?.proposed.name ?? null;
  return speaker?.name ?? speaker?.label ?? null;
}

/** Offsets are UTF-16, into the text as given. */
export function ours({ id, text, language, date }) {
  const story = core.parseStory(text, { language, ...(date && /^\d{4}-\d\d-\d\d$/u.test(date) && { date }) });
  const { quotes, mentions, events, people } = core.analyzeStory(story);
  return {
    id,
    quotes: quotes.map(({ proposed, spans, reason, confidence }) => ({
      start: spans[0].start,
      end: spans.at(-1).end,
      parts: spans,
      type: proposed.directness,
      speaker_text: proposed.attributionText || nameOf(proposed.speaker, people),
      speaker_start: proposed.attributionSpan?.start,
      speaker_end: proposed.attributionSpan?.end,
      rule: reason.rule,
      confidence,
    })),
    mentions: mentions
      .filter(({ kind, span }) => kind === 'name' || SINGULAR.test(text.slice(span.start, span.end)))
      .map(({ span, entity }) => ({ start: span.start, end: span.end, entity })),
    events: events.map(({ proposed }) => ({ code: proposed.ploverType.toUpperCase() })),
    dateline: story.dateline && text.slice(story.dateline.span.start, story.dateline.span.end),
  };
}

/** @see https://github.com/spencermountain/compromise, its "three" build as it comes */
export function compromise({ id, text }) {
  const document = nlp(text);
  const spans = (found) =>
    found
      .json({ offset: true, text: true, terms: false })
      .map(({ offset, text: words }) => ({ start: offset.start, end: offset.start + offset.length, text: words }));
  const mentions = spans(document.people()).map((person) => ({ ...person, entity: person.text.toLowerCase() }));
  return {
    id,
    quotes: spans(document.quotations()).map((quote) => ({ ...quote, type: 'direct' })),
    mentions,
    events: [],
  };
}

export const marksAlone = ({ id, text }) => ({
  id,
  quotes: [...text.matchAll(MARKS)].map(({ 0: words, index }) => ({
    ...{ start: index, end: index + words.length, type: 'direct' },
  })),
  mentions: [],
  events: [],
});
