import { Button, Flex, Link } from '@strapi/design-system';
import { ArrowClockwise, ArrowLeft, Check, ClockCounterClockwise, Question } from '@strapi/icons';
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

type Props = {
  article: TextReply['article'];
  sending: SendState;
  /** Operations that the server has not answered. */
  waiting: number;
  canTag: boolean;
  canPublish: boolean;
  canUndo: boolean;
  canRedo: boolean;
  isReading: boolean;
  onReadAgain: () => void;
};

/** Where one is, whether it is saved, and the way out. */
export function TopBar({ article, sending, waiting, canTag, canPublish, canUndo, canRedo, ...props }: Props) {
  const t = useTranslate();
  const { run } = useCommands();
  const state = article.isPublished ? (article.isModified ? 'article.modified' : 'article.published') : 'article.draft';
  return (
    <Bar>
      <Link tag={NavLink} to={articlePath(article.documentId)} startIcon={<ArrowLeft className="points" aria-hidden />}>
        {t('workbench.back.label')}
      </Link>
      <h1 dir="auto" title={article.headline}>
        {article.headline}
      </h1>
      <span className="status">{t(state)}</span>
      <SendStatus sending={sending} waiting={waiting} />
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
          <Button size="S" variant="tertiary" loading={props.isReading} onClick={props.onReadAgain}>
            {t('panel.readAgain.label')}
          </Button>
        )}
        {canPublish && (
          <Button size="S" onClick={() => run('publish')}>
            {t('command.publish')}
          </Button>
        )}
      </Flex>
    </Bar>
  );
}

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
