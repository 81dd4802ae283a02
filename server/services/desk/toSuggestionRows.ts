import {
  type Analysis,
  type Anchor,
  type BlockSpan,
  describeAnchor,
  type Participant,
  type Party,
  type Proposal,
  revisionOf,
  type Span,
  type Suggestion,
  type TextBlock,
  toBlockSpans,
} from '../../../core';
import { proposal } from '../../validation/proposalShapes';
import { createDocumentId } from './createDocumentId';
import type { SuggestionRow } from './suggestionRow';

export type NewSuggestion = Pick<
  SuggestionRow,
  | 'documentId'
  | 'articleId'
  | 'kind'
  | 'fingerprint'
  | 'position'
  | 'proposed'
  | 'anchor'
  | 'anchorState'
  | 'reason'
  | 'confidence'
  | 'decision'
  | 'version'
>;

/** Where a story that was read stands in its article: range `n` of `text` is block `n`. */
export type Reading = {
  readonly text: string;
  readonly ranges: readonly Span[];
  readonly blocks: readonly TextBlock[];
  /** documentIds of suggestions that the desk has already, by fingerprint. */
  readonly known: ReadonlyMap<string, string>;
};

/** `leftOut`: which proposals, and what is wrong with them. */
type RowsOfReading = {
  readonly rows: readonly Omit<NewSuggestion, 'articleId'>[];
  readonly leftOut: readonly string[];
};

const suggestionsOf = ({ people, quotes, events, links }: Analysis): readonly Suggestion[] => [
  ...people,
  ...quotes,
  ...events,
  ...links,
];

/**
 * An analysis as rows of the desk. Where a proposal names another one (a quote its speaker, an event its parties) the
 * row names the other row's documentId. What does not have the shape of its kind is left out, and told.
 */
export function toSuggestionRows(analysis: Analysis, reading: Reading): RowsOfReading {
  const suggestions = suggestionsOf(analysis);
  const ids = new Map(suggestions.map(({ id }) => [id, reading.known.get(id) ?? createDocumentId()]));
  const rows = new Map<string, Omit<NewSuggestion, 'articleId'>>();
  const leftOut: string[] = [];
  for (const suggestion of suggestions) {
    const proposed = withIds(suggestion.proposed, ids);
    const checked = proposal.safeParse(proposed);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      leftOut.push(`${suggestion.id}: ${issue?.path.join('.')} ${issue?.message}`);
      continue;
    }
    const anchor = anchorOf(suggestion, reading);
    rows.set(suggestion.id, {
      documentId: ids.get(suggestion.id) ?? createDocumentId(),
      kind: proposed.kind,
      fingerprint: suggestion.id.slice(0, 255),
      position: rows.size,
      proposed,
      anchor,
      anchorState: anchor.state,
      reason: { rule: suggestion.reason.rule, evidence: suggestion.reason.evidence.slice(0, 100) },
      confidence: Math.min(1, Math.max(0, suggestion.confidence)),
      decision: 'open',
      version: 1,
    });
  }
  return { rows: [...rows.values()], leftOut };
}

function withIds(proposed: Proposal, ids: ReadonlyMap<string, string>): Proposal {
  const idOf = (id: string): string => ids.get(id) ?? id;
  const partyOf = (party: Party): Party => (party.kind === 'person' ? { ...party, id: idOf(party.id) } : party);
  const participantOf = ({ party, role }: Participant): Participant => ({ party: partyOf(party), role });
  switch (proposed.kind) {
    case 'quote': {
      const { speaker, event } = proposed;
      return { ...proposed, speaker: speaker && partyOf(speaker), event: event && idOf(event) };
    }
    case 'event':
      return { ...proposed, participants: proposed.participants.map(participantOf) };
    case 'person':
    case 'link':
      return proposed;
  }
}

function anchorOf({ spans }: Suggestion, { text, ranges, blocks }: Reading): Anchor {
  const pieces = toBlockSpans(ranges, spans).filter((span) => isInside(blocks, span));
  if (pieces.length > 0) return describeAnchor(blocks, pieces);
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  // Named in the headline or the byline only, which are no part of the body: nothing to find again, nothing to lose.
  return { field: 'body', revision: revisionOf(blocks), spans: [], exact: words, prefix: '', suffix: '', state: 'ok' };
}

const isInside = (blocks: readonly TextBlock[], { block, start, end }: BlockSpan): boolean =>
  start < end && end <= (blocks[block]?.text.length ?? -1);
