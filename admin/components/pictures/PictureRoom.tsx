import { Box, Button, EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { PictureReply } from '../../../core/picturesContract';
import type { Picture } from '../../hooks/usePicture';
import { type TranslationKey, useTranslate } from '../../hooks/useTranslate';
import { FILTER_NAMES, type WrongFilter } from '../../pictures/filters';
import { FailedNotice } from '../FailedNotice';
import { Notice } from '../Notice';
import { PictureFilters } from './PictureFilters';

/** Filters, and every state that a picture can be in: loading, failed, nothing to draw, drawn. */
export function PictureRoom({
  picture,
  wrong = picture.wrong,
  children,
}: {
  picture: Picture;
  /** Parts of the address that were left out, where the picture knows of more than the filters. */
  wrong?: readonly WrongFilter[];
  children: (reply: PictureReply) => ReactNode;
}) {
  const t = useTranslate();
  const { state, isRefreshing, retry, filters, clearFilters } = picture;
  const reply = state.kind === 'loaded' ? state.value : null;
  const isNarrowedByTime = filters.from !== undefined || filters.to !== undefined;
  const isNarrowed = Object.keys(filters).length > 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <PictureFilters picture={picture} choices={reply?.choices ?? null} />
      {wrong.length > 0 && (
        <Notice variant="warning" title={t('pictures.address.title')}>
          {wrong.map(({ name, value }) => `${name}=${value}`).join(', ')}. {t('pictures.address.hint')}
        </Notice>
      )}
      {reply !== null && reply.unknown.length > 0 && (
        <Notice variant="warning" title={t('pictures.address.title')}>
          {reply.unknown.map((name) => t(UNKNOWN[name])).join(' ')}
        </Notice>
      )}
      {reply?.isCut === true && (
        <Notice variant="info">{t('pictures.cut', { shown: reply.events.length, total: reply.total })}</Notice>
      )}
      {state.kind === 'loading' && <Loader>{t('pictures.loading')}</Loader>}
      {state.kind === 'failed' && <FailedNotice title={t('pictures.failed')} problem={state.problem} onRetry={retry} />}
      {reply !== null && reply.events.length === 0 && (
        <EmptyStateLayout
          shadow="tableShadow"
          hasRadius
          content={t(
            isNarrowedByTime ? 'pictures.empty.range' : isNarrowed ? 'pictures.empty.filter' : 'pictures.empty',
          )}
          action={
            isNarrowed ? (
              <Button
                variant="secondary"
                onClick={() => clearFilters(isNarrowedByTime ? ['from', 'to'] : FILTER_NAMES)}
              >
                {t(isNarrowedByTime ? 'pictures.empty.widen' : 'pictures.filter.clear')}
              </Button>
            ) : undefined
          }
        />
      )}
      {reply !== null && reply.events.length > 0 && <Box aria-busy={isRefreshing}>{children(reply)}</Box>}
    </Flex>
  );
}

const UNKNOWN: Readonly<Record<PictureReply['unknown'][number], TranslationKey>> = {
  person: 'pictures.address.noPerson',
  topic: 'pictures.address.noTopic',
};
