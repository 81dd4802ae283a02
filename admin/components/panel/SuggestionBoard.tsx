import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { usePreferences } from '../../hooks/usePreferences';
import type { TaggingDesk } from '../../hooks/useTagging';
import { useTranslate } from '../../hooks/useTranslate';
import { type Change, decide, type Verdict } from '../../workbench/changes';
import { nextToReview } from '../../workbench/decideCommands';
import { countProgress, groupSuggestions, wantsReview } from '../../workbench/groupSuggestions';
import type { StepName } from '../../workbench/history';
import { stepBack, stepForward } from '../../workbench/history';
import { KEY_MAP } from '../../workbench/keyMap';
import { commandOfPress } from '../../workbench/keyPress';
import { besideIn } from '../../workbench/moveCommands';
import { indexProposals } from '../../workbench/proposalIndex';
import { presentProposal } from '../../workbench/speakerName';
import { Notice } from '../Notice';
import { BoardHeader } from './BoardHeader';
import { KeyHelp } from './KeyHelp';
import { isPanelCommand } from './panelCommands';
import { SuggestionGroup } from './SuggestionGroup';
import { useAnnounce } from './useAnnounce';

type Props = {
  articleId: string;
  desk: TaggingDesk;
  canTag: boolean;
  isFormModified: boolean;
  articleLanguage: string;
  footer: ReactNode;
};

const STEPS = {
  accepted: 'accepted',
  corrected: 'corrected',
  rejected: 'rejected',
  undo: 'opened',
} as const satisfies Record<Verdict['kind'], StepName>;

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** The review loop: one key per decision, the next undecided one comes by itself. */
export function SuggestionBoard({ articleId, desk, canTag, isFormModified, articleLanguage, footer }: Props) {
  const t = useTranslate();
  const board = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [showsHelp, setShowsHelp] = useState(false);
  const { announcement, announceDecision, announce } = useAnnounce(t);

  const { keys, areKeysOn } = usePreferences();
  const { state, tags: shown } = desk;
  const index = useMemo(() => indexProposals(shown.map((one) => [one.id, presentProposal(one)] as const)), [shown]);
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
  const decideAll = (chosen: readonly string[], verdict: Verdict) => {
    desk.act(
      STEPS[verdict.kind],
      chosen.map((id): Change => decide(id, verdict)),
    );
    announceDecision(chosen, verdict, shown);
  };
  const decideHere = (id: string, verdict: Verdict) => {
    decideAll([id], verdict);
    focusCard(nextToReview(inOrder, id));
  };
  const turnBack = (direction: 'undo' | 'redo') => {
    const turned = direction === 'undo' ? stepBack(state.history) : stepForward(state.history);
    if (turned === null)
      return announce(t(direction === 'undo' ? 'workbench.hint.nothingToUndo' : 'workbench.hint.nothingToRedo'));
    if (direction === 'undo') desk.undo();
    else desk.redo();
    announce(t(direction === 'undo' ? 'workbench.said.undone' : 'workbench.said.redone'));
    focusCard(turned.step.changes[0]?.tagId ?? null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const command = isTyping(event.target) || !areKeysOn ? null : commandOfPress(keys, event.nativeEvent);
    if (!isPanelCommand(command) || (!canTag && !KEY_MAP[command].isForReaders)) return;
    event.preventDefault();
    event.stopPropagation();
    const onto = stop === null ? null : inOrder.find(({ id }) => id === stop);
    switch (command) {
      case 'next':
        return focusCard(current === null ? stop : besideIn(ids, stop, 1));
      case 'previous':
        return focusCard(besideIn(ids, stop, -1));
      case 'accept':
        return onto && decideHere(onto.id, { kind: 'accepted' });
      case 'reject':
        return onto && decideHere(onto.id, { kind: 'rejected' });
      case 'undo':
      case 'redo':
        return turnBack(command);
      case 'help':
        return setShowsHelp((shows) => !shows);
    }
  };

  return (
    <Box ref={board} width="100%" onKeyDown={onKeyDown} role="region" aria-label={t('panel.title')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <BoardHeader
          articleId={articleId}
          progress={countProgress(shown)}
          onlyOpen={onlyOpen}
          onOnlyOpen={setOnlyOpen}
          canUndo={canTag && state.history.past.length > 0}
          onUndo={() => turnBack('undo')}
          showsHelp={showsHelp}
          onHelp={() => setShowsHelp((shows) => !shows)}
        />
        {showsHelp && <KeyHelp keys={keys} />}
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
              decideAll([id], { kind: 'undo' });
              focusCard(id);
            }}
            onDecideAll={(chosen) => decideAll(chosen, { kind: 'accepted' })}
            onInsist={desk.insist}
            onDrop={desk.drop}
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
