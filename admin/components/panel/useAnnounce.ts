import { useCallback, useState } from 'react';
import type { StoredSuggestion } from '../../../core/contract';
import type { Translate, TranslationKey } from '../../hooks/useTranslate';
import type { Verdict } from '../../workbench/changes';
import { isOpen } from '../../workbench/groupSuggestions';

const SAID: Readonly<Record<Verdict['kind'], TranslationKey>> = {
  accepted: 'panel.announce.accepted',
  corrected: 'panel.announce.corrected',
  rejected: 'panel.announce.rejected',
  undo: 'panel.announce.undone',
};

/** The one sentence that a screen reader hears after each decision: what was done, and how much is left. */
export function useAnnounce(t: Translate) {
  const [announcement, announce] = useState('');
  const announceDecision = useCallback(
    (ids: readonly string[], verdict: Verdict, shown: readonly StoredSuggestion[]) => {
      const others = shown.filter(({ id }) => !ids.includes(id)).filter(isOpen).length;
      const left = verdict.kind === 'undo' ? others + ids.length : others;
      announce(t(SAID[verdict.kind], { count: ids.length, left }));
    },
    [t],
  );
  return { announcement, announce, announceDecision };
}
