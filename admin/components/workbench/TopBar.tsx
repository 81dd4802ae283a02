import { Button, Flex, Link } from '@strapi/design-system';
import { ArrowClockwise, ArrowLeft, Check, ClockCounterClockwise, Question } from '@strapi/icons';
import { memo } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { TextReply } from '../../../core/workbenchContract';
import type { SendState } from '../../hooks/useSending';
import { useTranslate } from '../../hooks/useTranslate';
import { articlePath } from '../../paths';
import { useCommands } from './commandsContext';
import { ToolButton } from './ToolButton';

const Bar = styled.header`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
  color: ${({ theme }) => theme.colors.neutral800};

  & h1 {
    flex: 1 1 12rem;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 1.6rem;
    font-weight: 600;
  }
  & .status {
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
    white-space: nowrap;
  }
  & .status[data-send='waiting'],
  & .status[data-send='stopped'] {
    color: ${({ theme }) => theme.colors.danger700};
  }
`;

type ToolsProps = {
  canTag: boolean;
  canPublish: boolean;
  canUndo: boolean;
  canRedo: boolean;
  isReading: boolean;
  onReadAgain: () => void;
};
type Props = ToolsProps & {
  article: TextReply['article'];
  sending: SendState;
  /** Operations that the server has not answered. */
  waiting: number;
};

/** Where one is, whether it is saved, and the way out. */
export function TopBar({ article, sending, waiting, ...tools }: Props) {
  return (
    <Bar>
      <Title documentId={article.documentId} headline={article.headline} state={stateOf(article)} />
      <SendStatus sending={sending} waiting={waiting} />
      <Tools {...tools} />
    </Bar>
  );
}

const stateOf = ({ isPublished, isModified }: TextReply['article']) =>
  isPublished ? (isModified ? 'article.modified' : 'article.published') : 'article.draft';

type TitleProps = { documentId: string; headline: string; state: ReturnType<typeof stateOf> };

// What stands in the bar is dear to draw, and a key changes little of it.
const Title = memo(function BareTitle({ documentId, headline, state }: TitleProps) {
  const t = useTranslate();
  return (
    <>
      <Link tag={NavLink} to={articlePath(documentId)} startIcon={<ArrowLeft className="points" aria-hidden />}>
        {t('workbench.back.label')}
      </Link>
      {/* What Strapi's main region is named after. */}
      <h1 id="main-content-title" dir="auto" title={headline}>
        {headline}
      </h1>
      <span className="status">{t(state)}</span>
    </>
  );
});

const Tools = memo(function BareTools({ canTag, canPublish, canUndo, canRedo, isReading, onReadAgain }: ToolsProps) {
  const t = useTranslate();
  const { run } = useCommands();
  return (
    <Flex gap={1} wrap="wrap">
      {canTag && (
        <>
          <ToolButton command="undo" isDisabled={!canUndo} icon={<ClockCounterClockwise aria-hidden />} />
          <ToolButton command="redo" isDisabled={!canRedo} icon={<ArrowClockwise aria-hidden />} />
          <ToolButton command="save" icon={<Check aria-hidden />} />
        </>
      )}
      <ToolButton command="help" icon={<Question aria-hidden />} />
      <ToolButton command="nextArticle" />
      {canTag && (
        <Button size="S" variant="tertiary" loading={isReading} onClick={onReadAgain}>
          {t('panel.readAgain.label')}
        </Button>
      )}
      {canPublish && (
        <Button size="S" onClick={() => run('publish')}>
          {t('command.publish')}
        </Button>
      )}
    </Flex>
  );
});

function SendStatus({ sending, waiting }: { sending: SendState; waiting: number }) {
  const t = useTranslate();
  const { formatTime } = useIntl();
  const words = () => {
    if (sending.kind === 'waiting') return t('workbench.save.waiting', { count: waiting });
    if (sending.kind === 'stopped') return t('workbench.save.stopped', { count: waiting });
    if (waiting > 0) return t('workbench.save.saving');
    return sending.kind === 'saved' && sending.at !== null
      ? t('workbench.save.savedAt', { time: formatTime(sending.at) })
      : t('workbench.save.nothing');
  };
  return (
    <span
      className="status"
      data-send={waiting > 0 && sending.kind === 'saved' ? 'saving' : sending.kind}
      role="status"
    >
      {words()}
    </span>
  );
}
