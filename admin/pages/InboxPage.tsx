import { Box, EmptyStateLayout, Flex, LinkButton, Loader, Searchbar, SearchForm } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Pagination } from '@strapi/strapi/admin';
import { type FormEvent, useCallback, useState } from 'react';
import { NavLink, useSearchParams } from 'react-router-dom';
import type { InboxReply } from '../../core/contract';
import { FailedNotice } from '../components/FailedNotice';
import { InboxTable } from '../components/inbox/InboxTable';
import { deskClient } from '../hooks/deskClient';
import { useLoaded } from '../hooks/useLoaded';
import { useTranslate } from '../hooks/useTranslate';
import { IMPORT_PATH } from '../paths';

const PAGE_SIZE = 20;

const positive = (text: string | null, preset: number): number => {
  const number = Number.parseInt(text ?? '', 10);
  return number > 0 ? number : preset;
};

/** Articles with undecided suggestions. Search and page stand in the address, so that going back finds the same list. */
export function InboxPage({ canImport }: { canImport: boolean }) {
  const t = useTranslate();
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const page = positive(params.get('page'), 1);
  const pageSize = positive(params.get('pageSize'), PAGE_SIZE);
  const [typed, setTyped] = useState(q);
  const ask = useCallback(
    (signal: AbortSignal) => deskClient.findInbox({ page, pageSize, q }, signal),
    [page, pageSize, q],
  );
  const { state, isRefreshing, retry } = useLoaded<InboxReply>(ask);
  const search = (words: string) => setParams(words.trim() === '' ? {} : { q: words.trim() });

  const importLink = canImport ? (
    <LinkButton tag={NavLink} to={IMPORT_PATH} startIcon={<Plus />} variant="secondary">
      {t('inbox.import.label')}
    </LinkButton>
  ) : undefined;

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box maxWidth="40rem">
        <SearchForm
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            search(typed);
          }}
        >
          <Searchbar
            name="q"
            value={typed}
            clearLabel={t('inbox.search.clear')}
            placeholder={t('inbox.search.placeholder')}
            onChange={(event) => setTyped(event.target.value)}
            onClear={() => {
              setTyped('');
              search('');
            }}
          >
            {t('inbox.search.label')}
          </Searchbar>
        </SearchForm>
      </Box>
      {state.kind === 'loading' && <Loader>{t('inbox.loading')}</Loader>}
      {state.kind === 'failed' && (
        <FailedNotice title={t('inbox.failed.title')} problem={state.problem} onRetry={retry} />
      )}
      {state.kind === 'loaded' && state.value.entries.length === 0 && (
        <EmptyStateLayout
          shadow="tableShadow"
          hasRadius
          content={q === '' ? t('inbox.empty') : t('inbox.nothingFound', { words: q })}
          action={q === '' ? importLink : undefined}
        />
      )}
      {state.kind === 'loaded' && state.value.entries.length > 0 && (
        <Box aria-busy={isRefreshing}>
          <InboxTable entries={state.value.entries} />
          <Pagination.Root
            pageCount={Math.ceil(state.value.pagination.total / pageSize)}
            total={state.value.pagination.total}
            defaultPageSize={PAGE_SIZE}
          >
            <Pagination.PageSize options={['20', '50', '100']} />
            <Pagination.Links />
          </Pagination.Root>
        </Box>
      )}
    </Flex>
  );
}
