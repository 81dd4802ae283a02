import { Button, Loader, Typography } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import type { PersonFacts } from '../../../core/recordsContract';
import { recordsClient } from '../../hooks/recordsClient';
import { useLoaded } from '../../hooks/useLoaded';
import { useMerge } from '../../hooks/useMerge';
import { useRecordRights } from '../../hooks/useRecordRights';
import { useRefreshForm } from '../../hooks/useRefreshForm';
import { useTranslate } from '../../hooks/useTranslate';
import { PERSON_UID } from '../../pluginId';
import { isBusy } from '../../workbench/mergeState';
import { Notice } from '../Notice';
import { FactSection } from './FactSection';
import { FactsFrame } from './FactsFrame';
import { MergeList } from './MergeList';
import { MergeSection } from './MergeSection';
import { NameList } from './NameList';
import { OfficeList } from './OfficeList';
import { QuoteList } from './QuoteList';
import { RecordLink } from './RecordLink';

type Props = { documentId: string; savedAt: string | null };

/** What the desk knows of a person, again after every save and every merge. */
export default function PersonPanel({ documentId, savedAt }: Props) {
  const t = useTranslate();
  const rights = useRecordRights();
  const [page, setPage] = useState(1);
  const { refreshForm, isFormModified } = useRefreshForm(documentId, PERSON_UID);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved may have changed what is known.
  const ask = useCallback(
    (signal: AbortSignal) => recordsClient.findPersonFacts(documentId, page, signal),
    [documentId, page, savedAt],
  );
  const { state, isRefreshing, retry } = useLoaded<PersonFacts>(ask);
  const onChanged = useCallback(() => {
    setPage(1);
    retry();
    refreshForm();
  }, [retry, refreshForm]);
  const merge = useMerge(documentId, onChanged);

  if (rights.isLoading) return <Loader small>{t('record.loading')}</Loader>;
  if (!rights.canRead) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {t('record.forbidden')}
      </Typography>
    );
  }
  const canUndo = rights.canMerge && !isFormModified && !isBusy(merge.state);
  return (
    <FactsFrame loaded={state} isRefreshing={isRefreshing} onRetry={retry}>
      {({ person, offices, names, quotes, merges }) => {
        const into = merges.find(({ role }) => role === 'merged');
        const gained = merges.filter(({ role }) => role === 'kept');
        return (
          <>
            {person.mergedInto !== null && (
              <Notice
                variant="info"
                title={t('record.merges.into', { name: person.mergedInto.name })}
                action={
                  canUndo && into?.isUndoable ? (
                    <Button variant="tertiary" size="S" onClick={() => merge.undo(into.operationId)}>
                      {t('record.merge.undo')}
                    </Button>
                  ) : undefined
                }
              >
                <RecordLink uid={PERSON_UID} documentId={person.mergedInto.documentId}>
                  {t('record.merges.open', { name: person.mergedInto.name })}
                </RecordLink>
              </Notice>
            )}
            <FactSection
              title={t('record.offices.title')}
              count={offices.length}
              isEmpty={offices.length === 0}
              none={t('record.offices.none')}
            >
              <OfficeList offices={offices} />
            </FactSection>
            <FactSection title={t('record.names.title')} count={names.length}>
              <NameList names={names} />
            </FactSection>
            <FactSection
              title={t('record.quotes.title')}
              count={quotes.pagination.total}
              isEmpty={quotes.pagination.total === 0}
              none={t('record.quotes.none')}
            >
              <QuoteList quotes={quotes} beside="person" onPage={setPage} />
            </FactSection>
            {gained.length > 0 && (
              <FactSection title={t('record.merges.title')} count={gained.length}>
                <MergeList merges={gained} canUndo={canUndo} onUndo={merge.undo} />
              </FactSection>
            )}
            {rights.canMerge && (
              <MergeSection
                personId={documentId}
                isMerged={person.mergedInto !== null}
                merge={merge}
                isFormModified={isFormModified}
                isRefreshing={isRefreshing}
              />
            )}
          </>
        );
      }}
    </FactsFrame>
  );
}
