import { Box, Flex, Typography } from '@strapi/design-system';
import { memo } from 'react';
import { styled } from 'styled-components';
import type { StoredSuggestion } from '../../../core/contract';
import { useTranslate } from '../../hooks/useTranslate';
import type { Verdict } from '../../workbench/changes';
import type { ProposalIndex } from '../../workbench/proposalIndex';
import type { Conflict, Refusal } from '../../workbench/tagging';
import { CardComplaint } from '../workbench/CardComplaint';
import { CardActions } from './CardActions';
import { lookOf } from './decisionLooks';
import { ProposalText } from './ProposalText';
import { ReasonText } from './ReasonText';

const Card = styled.li<{ $colour: ReturnType<typeof lookOf>['colour']; $line: string }>`
  padding-block: ${({ theme }) => theme.spaces[2]};
  padding-inline: ${({ theme }) => theme.spaces[2]};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px ${({ $line }) => $line} ${({ theme }) => theme.colors.neutral200};
  border-inline-start: 3px ${({ $line }) => $line} ${({ theme, $colour }) => theme.colors[$colour]};
  border-radius: ${({ theme }) => theme.borderRadius};
  scroll-margin: 8rem;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

type Props = {
  suggestion: StoredSuggestion;
  index: ProposalIndex;
  isCurrent: boolean;
  isPending: boolean;
  conflict: Conflict | null;
  refusal: Refusal | null;
  canTag: boolean;
  articleLanguage: string;
  onFocus: (id: string) => void;
  onDecide: (id: string, verdict: Verdict) => void;
  onUndo: (id: string) => void;
  onInsist: (operationId: string) => void;
  onDrop: (operationId: string) => void;
};

/** One suggestion: what is proposed, how it stands, why, and what can be done about it. */
function BareSuggestionCard({ suggestion, index, isCurrent, isPending, conflict, refusal, canTag, ...rest }: Props) {
  const t = useTranslate();
  const look = lookOf(suggestion);
  const labelId = `communique-${suggestion.id}`;
  return (
    // The list has one tab stop, and the keys move it; see KeyHelp.
    <Card
      data-suggestion={suggestion.id}
      data-kind={suggestion.kind}
      data-decision={suggestion.decision.kind}
      $line={look.border}
      $colour={look.colour}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent ? 'true' : undefined}
      aria-labelledby={labelId}
      aria-busy={isPending}
      onFocus={() => rest.onFocus(suggestion.id)}
    >
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Box id={labelId}>
          <Flex justifyContent="space-between" gap={1}>
            <Typography variant="sigma" textColor={look.text}>
              {t(look.label)}
            </Typography>
            <Typography variant="pi" textColor="neutral600" title={t('panel.confidence.title')}>
              {t('panel.confidence.label', { percent: Math.round(suggestion.confidence * 100) })}
            </Typography>
          </Flex>
          <ProposalText
            suggestion={suggestion}
            index={index}
            underline={look.underline}
            language={rest.articleLanguage}
          />
        </Box>
        <Typography tag="p" variant="pi" textColor="neutral600">
          <ReasonText reason={suggestion.reason} />
        </Typography>
        <CardActions
          suggestion={suggestion}
          isCurrent={isCurrent}
          canTag={canTag}
          onDecide={rest.onDecide}
          onUndo={rest.onUndo}
        />
        <CardComplaint conflict={conflict} refusal={refusal} onInsist={rest.onInsist} onDrop={rest.onDrop} />
      </Flex>
    </Card>
  );
}

export const SuggestionCard = memo(BareSuggestionCard);
