import type { StoredSuggestion } from '../../../core/contract';
import type { TranslationKey } from '../../hooks/useTranslate';

type Look = {
  readonly label: TranslationKey;
  /** The line beside the card and under its words: dashed, solid, wavy, struck. */
  readonly border: 'dashed' | 'solid';
  readonly colour: 'neutral300' | 'success500' | 'danger500' | 'warning500';
  readonly text: 'neutral600' | 'success700' | 'danger700' | 'warning700';
  readonly underline: 'none' | 'underline wavy' | 'line-through';
};

const LOOKS = {
  open: {
    label: 'panel.state.open',
    border: 'dashed',
    colour: 'neutral300',
    text: 'neutral600',
    underline: 'none',
  },
  accepted: {
    label: 'panel.state.accepted',
    border: 'solid',
    colour: 'success500',
    text: 'success700',
    underline: 'none',
  },
  corrected: {
    label: 'panel.state.corrected',
    border: 'solid',
    colour: 'success500',
    text: 'success700',
    underline: 'none',
  },
  rejected: {
    label: 'panel.state.rejected',
    border: 'solid',
    colour: 'danger500',
    text: 'danger700',
    underline: 'line-through',
  },
  changed: {
    label: 'panel.state.changed',
    border: 'solid',
    colour: 'warning500',
    text: 'warning700',
    underline: 'underline wavy',
  },
  lost: {
    label: 'panel.state.lost',
    border: 'dashed',
    colour: 'warning500',
    text: 'warning700',
    underline: 'underline wavy',
  },
} as const satisfies Record<string, Look>;

/** How a suggestion stands: a rejected one is rejected, whatever became of its words; else the words come first. */
export function lookOf({ decision, anchor }: StoredSuggestion): Look {
  if (decision.kind === 'rejected') return LOOKS.rejected;
  if (anchor.state === 'changed' || anchor.state === 'lost') return LOOKS[anchor.state];
  return LOOKS[decision.kind];
}
