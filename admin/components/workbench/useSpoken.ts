import { useCallback, useState } from 'react';
import { type Translate, type TranslationKey, useTranslate } from '../../hooks/useTranslate';
import type { Tag } from '../../workbench/changes';
import type { StepName } from '../../workbench/history';
import type { Effect, Hint } from '../../workbench/scene';
import { presentProposal } from '../../workbench/speakerName';
import { KIND_LOOKS } from '../kindLabels';

const DONE: Readonly<Record<StepName, TranslationKey>> = {
  accepted: 'panel.announce.accepted',
  rejected: 'panel.announce.rejected',
  opened: 'panel.announce.undone',
  corrected: 'panel.announce.corrected',
  placed: 'workbench.said.placed',
  tagged: 'workbench.said.tagged',
  untagged: 'workbench.said.untagged',
  repeated: 'workbench.said.repeated',
  kept: 'workbench.said.kept',
  insisted: 'workbench.said.insisted',
};

const HINTS: Readonly<Record<Hint, TranslationKey>> = {
  markFirst: 'workbench.hint.markFirst',
  noTag: 'workbench.hint.noTag',
  notAQuote: 'workbench.hint.notAQuote',
  lostNeedsPlace: 'workbench.hint.lostNeedsPlace',
  noRepeats: 'workbench.hint.noRepeats',
  noSentence: 'workbench.hint.noSentence',
  nothingToUndo: 'workbench.hint.nothingToUndo',
  nothingToRedo: 'workbench.hint.nothingToRedo',
  noneAlike: 'workbench.hint.noneAlike',
  noPlace: 'workbench.hint.noPlace',
};

/** Enough to know which one it is. */
const SHORT = 60;

function wordsOf(tag: Tag): string {
  const present = presentProposal(tag);
  const words = present.kind === 'quote' ? present.text : present.kind === 'link' ? present.title : present.name;
  return words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()}…` : words;
}

/** What an effect is worth saying, or nothing. */
function sentenceFor(t: Translate, effect: Effect, tags: readonly Tag[], listed: readonly Tag[]): string | null {
  switch (effect.kind) {
    case 'act': {
      const ids = new Set(effect.changes.map(({ tagId }) => tagId));
      const left = tags.filter(({ id, decision }) => decision.kind === 'open' && !ids.has(id)).length;
      return t(DONE[effect.name], { count: effect.changes.length, left });
    }
    case 'hint':
      return t(HINTS[effect.hint]);
    case 'undo':
      return t('workbench.said.undone');
    case 'redo':
      return t('workbench.said.redone');
    case 'view': {
      const { action } = effect;
      if (action.kind === 'caretSet' && action.caret !== null) return t('workbench.said.caret');
      const at = action.kind === 'went' ? listed.findIndex(({ id }) => id === action.to) : -1;
      const tag = listed[at];
      if (tag === undefined) return null;
      const kind = t(KIND_LOOKS[tag.kind].starts);
      return t('workbench.said.at', { number: at + 1, total: listed.length, kind, words: wordsOf(tag) });
    }
    case 'find':
    case 'save':
    case 'publish':
    case 'nextArticle':
      return null;
  }
}

/** The one line that a screen reader hears and everybody sees: what was done, and where the editor is now. */
export function useSpoken() {
  const t = useTranslate();
  const [spoken, setSpoken] = useState('');
  const speak = useCallback(
    (effects: readonly Effect[], tags: readonly Tag[], listed: readonly Tag[]) => {
      const said = effects.flatMap((effect) => sentenceFor(t, effect, tags, listed) ?? []);
      if (said.length > 0) setSpoken(said.join(' '));
    },
    [t],
  );
  return { spoken, speak, say: setSpoken };
}
