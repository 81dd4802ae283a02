import { Flex, IconButton, Loader, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { describeProblem } from '../../hooks/describeProblem';
import { useArticleProgress } from '../../hooks/useArticleProgress';
import { useTranslate } from '../../hooks/useTranslate';
import { DecidedBar } from '../DecidedBar';

type Props = { articleId: string; savedAt: string | null };

/** In the article list: "13 of 22 decided", and what an edit of the text has changed or lost. */
export default function ProgressCell({ articleId, savedAt }: Props) {
  const t = useTranslate();
  const { state, retry } = useArticleProgress(articleId, savedAt);
  if (state.kind === 'loading') return <Loader small>{t('list.progress.loading')}</Loader>;
  if (state.kind === 'failed') {
    return (
      <Flex gap={1}>
        <Typography variant="pi" textColor="neutral600" title={describeProblem(t, state.problem)}>
          {t('list.progress.failed')}
        </Typography>
        <IconButton
          size="XS"
          variant="ghost"
          label={t('action.retry.label')}
          onClick={(event) => {
            // A click on the row opens the article.
            event.stopPropagation();
            retry();
          }}
        >
          <ArrowClockwise />
        </IconButton>
      </Flex>
    );
  }
  const { total, decided, changed, lost } = state.value;
  if (total === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {t('list.progress.none')}
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="14rem">
      <Typography variant="pi" textColor="neutral800">
        {t('progress.decided', { decided, total })}
      </Typography>
      <DecidedBar progress={state.value} />
      {changed + lost > 0 && (
        <Typography variant="pi" textColor="warning700">
          {t('progress.review', { changed, lost })}
        </Typography>
      )}
    </Flex>
  );
}
