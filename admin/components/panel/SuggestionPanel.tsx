import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useCallback, useEffect } from 'react';
import type { SuggestionsReply } from '../../../core/contract';
import { deskClient } from '../../hooks/deskClient';
import { useDeskRights } from '../../hooks/useDeskRights';
import { useLoaded } from '../../hooks/useLoaded';
import { useRefreshForm } from '../../hooks/useRefreshForm';
import { useTagging } from '../../hooks/useTagging';
import { useTranslate } from '../../hooks/useTranslate';
import { FailedNotice } from '../FailedNotice';
import { ReadAgain } from './ReadAgain';
import { SuggestionBoard } from './SuggestionBoard';
import { WorkbenchLink } from './WorkbenchLink';

type Props = { articleId: string; savedAt: string | null };

/** Asks for the article's suggestions, again after every save, and keeps what is decided on them. */
export function SuggestionPanel({ articleId, savedAt }: Props) {
  const t = useTranslate();
  const rights = useDeskRights();
  const { refreshForm, isFormModified } = useRefreshForm(articleId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a save the suggestions may stand elsewhere.
  const ask = useCallback((signal: AbortSignal) => deskClient.findSuggestions(articleId, signal), [articleId, savedAt]);
  const { state: loaded, retry } = useLoaded<SuggestionsReply>(ask);
  const desk = useTagging(articleId, refreshForm);
  const { load } = desk;

  useEffect(() => {
    if (loaded.kind === 'loaded') load(loaded.value.suggestions);
  }, [loaded, load]);

  const again = rights.canTag ? (
    <ReadAgain articleId={articleId} isFormModified={isFormModified} onRead={retry} />
  ) : null;

  if (loaded.kind === 'loading' || rights.isLoading) return <Loader small>{t('panel.loading')}</Loader>;
  if (loaded.kind === 'failed') {
    return (
      <Box width="100%">
        <FailedNotice title={t('panel.failed.title')} problem={loaded.problem} onRetry={retry} />
      </Box>
    );
  }
  if (loaded.value.suggestions.length === 0) {
    return (
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography variant="pi" textColor="neutral600">
          {t('panel.none')}
        </Typography>
        <WorkbenchLink articleId={articleId} />
        {again}
      </Flex>
    );
  }
  return (
    <SuggestionBoard
      articleId={articleId}
      desk={desk}
      canTag={rights.canTag}
      isFormModified={isFormModified}
      articleLanguage={loaded.value.article.inLanguage}
      footer={again}
    />
  );
}
