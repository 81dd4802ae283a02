import { Checkbox, Flex, IconButton, Typography } from '@strapi/design-system';
import { ClockCounterClockwise, Question } from '@strapi/icons';
import type { Progress } from '../../../core/contract';
import { useTranslate } from '../../hooks/useTranslate';
import { DecidedBar } from '../DecidedBar';
import { WorkbenchLink } from './WorkbenchLink';

type Props = {
  articleId: string;
  progress: Progress;
  onlyOpen: boolean;
  onOnlyOpen: (onlyOpen: boolean) => void;
  canUndo: boolean;
  onUndo: () => void;
  showsHelp: boolean;
  onHelp: () => void;
};

/** How far the article is, what of it is shown, undo and help. */
export function BoardHeader({ articleId, progress, onlyOpen, onOnlyOpen, canUndo, onUndo, showsHelp, onHelp }: Props) {
  const t = useTranslate();
  const { total, decided, changed, lost } = progress;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between" gap={1}>
        <Typography variant="pi" fontWeight="bold">
          {t('progress.decided', { decided, total })}
        </Typography>
        <Flex gap={1}>
          <IconButton size="XS" variant="ghost" label={t('panel.undoLast.label')} disabled={!canUndo} onClick={onUndo}>
            <ClockCounterClockwise />
          </IconButton>
          <IconButton
            size="XS"
            variant="ghost"
            label={t('panel.help.label')}
            aria-expanded={showsHelp}
            onClick={onHelp}
          >
            <Question />
          </IconButton>
        </Flex>
      </Flex>
      <DecidedBar progress={progress} />
      <WorkbenchLink articleId={articleId} />
      {changed + lost > 0 && (
        <Typography variant="pi" textColor="warning700">
          {t('progress.review', { changed, lost })}
        </Typography>
      )}
      <Checkbox checked={onlyOpen} onCheckedChange={(checked) => onOnlyOpen(checked === true)}>
        <Typography variant="pi">{t('panel.onlyOpen.label')}</Typography>
      </Checkbox>
    </Flex>
  );
}
