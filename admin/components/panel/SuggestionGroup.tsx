import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import type { Verdict } from '../../workbench/changes';
import { type SuggestionGroup as Group, openAbove } from '../../workbench/groupSuggestions';
import type { ProposalIndex } from '../../workbench/proposalIndex';
import type { Tagging } from '../../workbench/tagging';
import { KIND_LOOKS } from '../kindLabels';
import { SuggestionCard } from './SuggestionCard';

/** From here on a proposal is good enough to be accepted with others at one press; below it each wants an eye. */
const SURE = 0.8;

type Props = {
  group: Group;
  index: ProposalIndex;
  state: Tagging;
  current: string | null;
  canTag: boolean;
  articleLanguage: string;
  onFocus: (id: string) => void;
  onDecide: (id: string, verdict: Verdict) => void;
  onUndo: (id: string) => void;
  onDecideAll: (ids: readonly string[]) => void;
  onInsist: (operationId: string) => void;
  onDrop: (operationId: string) => void;
};

/** The suggestions of one kind, in text order, with a button for all that the reader is sure of. */
export function SuggestionGroup({ group, index, state, current, canTag, articleLanguage, ...on }: Props) {
  const t = useTranslate();
  const headingId = useId();
  const { Icon, group: label } = KIND_LOOKS[group.kind];
  const sure = openAbove(group, SURE);
  return (
    <Box tag="section" aria-labelledby={headingId}>
      <Flex justifyContent="space-between" alignItems="center" gap={2} paddingBottom={1}>
        <Typography id={headingId} tag="h3" variant="pi" fontWeight="bold">
          <Flex tag="span" gap={1}>
            <Icon aria-hidden width="1.4rem" height="1.4rem" />
            {t(label)}
          </Flex>
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {t('progress.short', { decided: group.decided, total: group.suggestions.length })}
        </Typography>
      </Flex>
      {canTag && sure.length > 1 && (
        <Box paddingBottom={2}>
          <Button variant="secondary" size="S" fullWidth onClick={() => on.onDecideAll(sure.map(({ id }) => id))}>
            {t('panel.acceptSure.label', { count: sure.length, percent: SURE * 100 })}
          </Button>
        </Box>
      )}
      <Flex tag="ol" role="list" direction="column" alignItems="stretch" gap={2}>
        {group.suggestions.map((suggestion) => (
          <SuggestionCard
            key={suggestion.id}
            suggestion={suggestion}
            index={index}
            isCurrent={suggestion.id === current}
            isPending={state.queue.some(({ tagId }) => tagId === suggestion.id)}
            conflict={state.conflicts.find(({ operation }) => operation.tagId === suggestion.id) ?? null}
            refusal={state.refusals.find(({ operation }) => operation.tagId === suggestion.id) ?? null}
            canTag={canTag}
            articleLanguage={articleLanguage}
            onFocus={on.onFocus}
            onDecide={on.onDecide}
            onUndo={on.onUndo}
            onInsist={on.onInsist}
            onDrop={on.onDrop}
          />
        ))}
      </Flex>
    </Box>
  );
}
