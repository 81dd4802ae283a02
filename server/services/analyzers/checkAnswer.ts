import { createHash } from 'node:crypto';
import { z } from '@strapi/utils';
import {
  analyzerRule,
  DIRECTNESS,
  EVENT_KINDS,
  FACTUALITIES,
  LINK_RELATIONS,
  ORGANIZATION_KINDS,
  PARTICIPATION_ROLES,
  PLOVER_TYPES,
  POST_KINDS,
  type Span,
  type Suggestion,
} from '../../../core';
import type { AskedStory } from './analyzer';

/** More than any story has; what comes after is left. */
const MOST = 2_000;

const word = z.string().trim();
const nullable = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? null);
const code = nullable(word.max(255));

const party = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), id: word.min(1) }),
  z
    .object({
      kind: z.literal('organization'),
      name: word.min(1),
      organizationKind: z.enum(ORGANIZATION_KINDS),
      country: code,
    })
    .transform((body) => ({ ...body, knownId: null })),
  z.object({ kind: z.literal('unnamed'), label: word.min(1) }),
]);

const role = z.object({ label: word.min(1), postKind: z.enum(POST_KINDS), country: code, organization: code });

const person = z.object({
  kind: z.literal('person'),
  name: word.min(1),
  givenName: code,
  familyName: code,
  honorificPrefix: code,
  roles: z.array(role).max(20).default([]),
});
const quote = z.object({
  kind: z.literal('quote'),
  directness: z.enum(DIRECTNESS),
  speaker: nullable(party),
  attributionText: word.max(1000).default(''),
  cue: word.max(1000).default(''),
  event: code,
});
const event = z.object({
  kind: z.literal('event'),
  name: word.min(1),
  eventKind: z.enum(EVENT_KINDS),
  ploverType: z.enum(PLOVER_TYPES),
  ploverMode: code,
  cameoCode: word.default(''),
  factuality: z.enum(FACTUALITIES),
  participants: z
    .array(z.object({ party, role: z.enum(PARTICIPATION_ROLES) }))
    .max(100)
    .default([]),
  place: code,
  country: code,
  startDate: code,
  endDate: code,
});
const link = z.object({
  kind: z.literal('link'),
  title: word.min(1),
  url: code,
  relation: z.enum(LINK_RELATIONS).default('relatedNews'),
  blockLabel: code,
});

/** Where words stand, and the words: offsets that do not fit the story's text show themselves. */
const span = z.object({ start: z.int().min(0), end: z.int().min(1), exact: z.string() });
const one = z.object({
  id: word.min(1).max(255),
  spans: z.array(span).min(1).max(50),
  confidence: z.number().min(0).max(1).default(0.5),
  evidence: z.array(z.string().max(500)).max(20).default([]),
  proposed: z.discriminatedUnion('kind', [person, quote, event, link]),
});
type One = z.infer<typeof one>;

const answer = z.object({ suggestions: z.array(z.unknown()) });

/** `dropped`: what was wrong with each suggestion that is not among them. */
export type CheckedAnswer = { readonly suggestions: readonly Suggestion[]; readonly dropped: readonly string[] };

/**
 * What of an answer can be shown to an editor: offsets match the text, kinds and codes exist, whoever is named is there.
 * @throws Error where the answer is no list of suggestions at all
 */
export function checkAnswer(analyzer: string, asked: AskedStory, given: unknown): CheckedAnswer {
  const list = answer.safeParse(given);
  if (!list.success) throw new Error('its answer is none: {"suggestions": […]} is expected.');
  const dropped: string[] = [];
  const fitting: One[] = [];
  for (const [n, value] of list.data.suggestions.slice(0, MOST).entries()) {
    const result = one.safeParse(value);
    const wrong = result.success ? whatIsWrong(result.data, asked.story.text) : firstIssue(result.error);
    if (wrong === null && result.success) fitting.push(result.data);
    else dropped.push(`suggestion ${n}: ${wrong}`);
  }
  if (list.data.suggestions.length > MOST) dropped.push(`${list.data.suggestions.length - MOST} more than ${MOST}`);
  const ids = new Map(fitting.map((each) => [each.id, fingerprintOf(analyzer, each)]));
  const people = new Set([
    ...asked.people.map(({ id }) => id),
    ...fitting.flatMap(({ id, proposed }) => (proposed.kind === 'person' ? [id] : [])),
  ]);
  const events = new Set(fitting.flatMap(({ id, proposed }) => (proposed.kind === 'event' ? [id] : [])));
  const suggestions = new Map<string, Suggestion>();
  for (const each of fitting) {
    const stranger = namedBy(each).find((id) => !people.has(id));
    if (stranger !== undefined) dropped.push(`${each.id}: nobody has the id ${JSON.stringify(stranger)}`);
    else {
      const made = toSuggestion(each, { analyzer, ids, events });
      suggestions.set(made.id, made);
    }
  }
  return { suggestions: [...suggestions.values()], dropped };
}

const firstIssue = ({ issues: [issue] }: z.ZodError): string => `${issue?.path.join('.')}: ${issue?.message}`;

function whatIsWrong({ spans }: One, text: string): string | null {
  const off = spans.find(({ start, end, exact }) => start >= end || text.slice(start, end) !== exact);
  if (off === undefined) return null;
  return `${off.start} to ${off.end} is ${JSON.stringify(text.slice(off.start, off.end).slice(0, 60))} in the story, and not ${JSON.stringify(off.exact.slice(0, 60))}`;
}

function namedBy({ proposed }: One): string[] {
  const parties =
    proposed.kind === 'quote'
      ? [proposed.speaker]
      : proposed.kind === 'event'
        ? proposed.participants.map(({ party: each }) => each)
        : [];
  return parties.flatMap((each) => (each?.kind === 'person' ? [each.id] : []));
}

/** The same words of the same kind from the same analyzer: asked again, it is known, and a rejection is remembered. */
function fingerprintOf(analyzer: string, { proposed, spans }: One): string {
  const words = spans.map(({ exact }) => exact).join(' … ');
  const hash = createHash('sha256')
    .update(JSON.stringify([proposed.kind, words]))
    .digest('hex')
    .slice(0, 24);
  return `${analyzerRule(analyzer)} ${proposed.kind} ${hash}`;
}

type Making = {
  readonly analyzer: string;
  /** The sender's ids to ours. */
  readonly ids: ReadonlyMap<string, string>;
  readonly events: ReadonlySet<string>;
};

function toSuggestion({ id, spans, confidence, evidence, proposed }: One, making: Making): Suggestion {
  const { analyzer, ids, events } = making;
  const places: Span[] = spans.map(({ start, end }) => ({ start, end }));
  const partyOf = <P extends z.infer<typeof party>>(each: P): P =>
    each.kind === 'person' ? { ...each, id: ids.get(each.id) ?? each.id } : each;
  const base = {
    id: ids.get(id) ?? id,
    spans: places,
    confidence: Math.max(confidence, 0.01),
    reason: { rule: analyzerRule(analyzer), evidence },
  };
  switch (proposed.kind) {
    case 'person':
      return { ...base, proposed: { ...proposed, knownId: null } };
    case 'quote':
      return {
        ...base,
        proposed: {
          ...proposed,
          text: spans.map(({ exact }) => exact).join(' '),
          speaker: proposed.speaker && partyOf(proposed.speaker),
          event: proposed.event !== null && events.has(proposed.event) ? (ids.get(proposed.event) ?? null) : null,
          ...{ attributionSpan: null, audience: null, isContinuation: false, saidAt: null, position: 0 },
        },
      };
    case 'event':
      return {
        ...base,
        proposed: {
          ...proposed,
          participants: proposed.participants.map(({ party: each, role: as }) => ({ party: partyOf(each), role: as })),
          ploverContexts: [],
          knownId: null,
        },
      };
    case 'link':
      return { ...base, proposed: { ...proposed, position: 0 } };
  }
}
