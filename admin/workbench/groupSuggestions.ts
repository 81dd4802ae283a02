import type { Progress, StoredSuggestion } from '../../core/contract';
import type { SuggestionKind } from '../../core/model';

/** In the order in which an editor thinks: who said what, who they are, where, and what else there is to read. */
export const GROUP_ORDER = ['quote', 'person', 'event', 'link'] as const satisfies readonly SuggestionKind[];

export type SuggestionGroup = {
  readonly kind: SuggestionKind;
  readonly suggestions: readonly StoredSuggestion[];
  readonly decided: number;
};

export const isOpen = ({ decision }: StoredSuggestion): boolean => decision.kind === 'open';

/** Words that have changed or gone matter where they are asked about or were taken over, not where they were refused. */
const hasState = ({ anchor, decision }: StoredSuggestion, state: 'changed' | 'lost'): boolean =>
  anchor.state === state && decision.kind !== 'rejected';

/** What still wants an editor's eye: not decided, or decided on words that have changed or gone since. */
export const wantsReview = (suggestion: StoredSuggestion): boolean =>
  isOpen(suggestion) || hasState(suggestion, 'changed') || hasState(suggestion, 'lost');

/** The suggestions by kind, in text order within each; kinds that the story has none of are left out. */
export function groupSuggestions(suggestions: readonly StoredSuggestion[]): readonly SuggestionGroup[] {
  return GROUP_ORDER.map((kind) => {
    const ofKind = suggestions.filter((suggestion) => suggestion.kind === kind);
    return { kind, suggestions: ofKind, decided: ofKind.filter((one) => !isOpen(one)).length };
  }).filter((group) => group.suggestions.length > 0);
}

/** The undecided ones of a group that the reader is at least this sure of (0–1). */
export const openAbove = (group: SuggestionGroup, confidence: number): readonly StoredSuggestion[] =>
  group.suggestions.filter((suggestion) => isOpen(suggestion) && suggestion.confidence >= confidence);

/** As the server counts it, for what is shown before its answer is here. */
export function countProgress(suggestions: readonly StoredSuggestion[]): Progress {
  const inState = (state: 'changed' | 'lost') => suggestions.filter((one) => hasState(one, state)).length;
  return {
    total: suggestions.length,
    decided: suggestions.filter((suggestion) => !isOpen(suggestion)).length,
    changed: inState('changed'),
    lost: inState('lost'),
  };
}
