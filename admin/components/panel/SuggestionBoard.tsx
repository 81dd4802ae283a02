import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import type { Decisions } from '../../hooks/useDecisions';
import { useTranslate } from '../../hooks/useTranslate';
import { countProgress, groupSuggestions, wantsReview } from '../../workbench/groupSuggestions';
import { commandOf } from '../../workbench/keys';
import { neighbourOf, nextOpen } from '../../workbench/moveFocus';
import { lastDecided, shownSuggestions, type Verdict } from '../../workbench/panelState';
import { indexProposals } from '../../workbench/proposalIndex';
import { presentProposal } from '../../workbench/speakerName';
import { Notice } from '../Notice';
import { BoardHeader } from './BoardHeader';
import { KeyHelp } from './KeyHelp';
import { SuggestionGroup } from './SuggestionGroup';
import { useAnnounce } from './useAnnounce';

type Props = {
  decisions: Decisions;
  canTag: boolean;
  isFormModified: boolean;
  articleLanguage: string;
  footer: ReactNode;
};

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** The review loop: one key per decision, the next undecided one comes by itself. */
export function SuggestionBoard({ decisions, canTag, isFormModified, articleLanguage, footer }: Props) {
  const t = useTranslate();
  const board = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [showsHelp, setShowsHelp] = useState(false);
  const { announcement, announceDecision, announce } = useAnnounce(t);

  const { state } = decisions;
  const shown = shownSuggestions(state);
  const index = useMemo(
    () => indexProposals(state.saved.map((one) => [one.id, presentProposal(one)] as const)),
    [state.saved],
  );
  // What the editor stands on stays in sight after it is decided, or the focus would fall out of the list.
  const visible = onlyOpen ? shown.filter((one) => wantsReview(one) || one.id === current) : shown;
  const groups = groupSuggestions(visible);
  const inOrder = groups.flatMap((group) => group.suggestions);
  const ids = inOrder.map(({ id }) => id);
  const stop = current !== null && ids.includes(current) ? current : (ids[0] ?? null);

  const focusCard = (id: string | null) => {
    setCurrent(id);
    if (id !== null) setTimeout(() => board.current?.querySelector<HTMLElement>(`[data-suggestion="${id}"]`)?.focus());
  };
  const decide = (chosen: readonly string[], verdict: Verdict) => {
    decisions.decide(chosen, verdict);
    announceDecision(chosen, verdict, shown);
  };
  const decideHere = (id: string, verdict: Verdict) => {
    decide([id], verdict);
    focusCard(nextOpen(inOrder, id));
  };
  const undoLast = () => {
    const last = lastDecided(state);
    if (last === null) return announce(t('panel.announce.nothingToUndo'));
    decide([last], { kind: 'undo' });
    focusCard(last);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const command = isTyping(event.target) ? null : commandOf(event.nativeEvent);
    if (command === null) return;
    if (!canTag && command !== 'next' && command !== 'previous' && command !== 'help') return;
    event.preventDefault();
    event.stopPropagation();
    const onto = stop === null ? null : inOrder.find(({ id }) => id === stop);
    switch (command) {
      case 'next':
        return focusCard(current === null ? stop : neighbourOf(ids, stop, 1));
      case 'previous':
        return focusCard(neighbourOf(ids, stop, -1));
      case 'accept':
        return onto && decideHere(onto.id, { kind: 'accepted' });
      case 'reject':
        return onto && decideHere(onto.id, { kind: 'rejected' });
      case 'undo':
        return undoLast();
      case 'help':
        return setShowsHelp((shows) => !shows);
    }
  };

  return (
    <Box ref={board} width="100%" onKeyDown={onKeyDown} role="region" aria-label={t('panel.title')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <BoardHeader
          progress={countProgress(shown)}
          onlyOpen={onlyOpen}
          onOnlyOpen={setOnlyOpen}
          canUndo={canTag && lastDecided(state) !== null}
          onUndo={undoLast}
          showsHelp={showsHelp}
          onHelp={() => setShowsHelp((shows) => !shows)}
        />
        {showsHelp && <KeyHelp />}
        {!canTag && <Notice variant="info">{t('panel.readOnly')}</Notice>}
        {isFormModified && <Notice variant="info">{t('panel.formModified')}</Notice>}
        {groups.length === 0 && (
          <Typography variant="pi" textColor="neutral600">
            {t('panel.allDecided')}
          </Typography>
        )}
        {groups.map((group) => (
          <SuggestionGroup
            key={group.kind}
            group={group}
            index={index}
            state={state}
            current={stop}
            canTag={canTag}
            articleLanguage={articleLanguage}
            onFocus={setCurrent}
            onDecide={decideHere}
            onUndo={(id) => {
              decide([id], { kind: 'undo' });
              focusCard(id);
            }}
            onDecideAll={(chosen) => decide(chosen, { kind: 'accepted' })}
            onRetry={decisions.retry}
            onDismiss={decisions.dismiss}
          />
        ))}
        {footer}
      </Flex>
      <VisuallyHidden>
        <div role="status" aria-live="polite">
          {announcement}
        </div>
      </VisuallyHidden>
    </Box>
  );
}
