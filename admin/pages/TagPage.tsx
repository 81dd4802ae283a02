import { Box, LinkButton } from '@strapi/design-system';
import { Page, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink, useNavigate, useParams } from 'react-router-dom';
import { FailedNotice } from '../components/FailedNotice';
import { Notice } from '../components/Notice';
import { PublishDialog } from '../components/workbench/PublishDialog';
import { Workbench } from '../components/workbench/Workbench';
import { describeProblem } from '../hooks/describeProblem';
import { toDeskProblem } from '../hooks/deskProblem';
import { useDeskRights } from '../hooks/useDeskRights';
import { usePublish } from '../hooks/usePublish';
import { useSteady } from '../hooks/useSteady';
import { useTranslate } from '../hooks/useTranslate';
import { useWorkbench } from '../hooks/useWorkbench';
import { workbenchClient } from '../hooks/workbenchClient';
import { articlePath, INBOX_PATH, tagPath } from '../paths';
import { isOpen } from '../workbench/groupSuggestions';

/** The workbench of the article in the address. */
function Bench({ articleId }: { articleId: string }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { canTag, canPublish, isLoading } = useDeskRights();
  const bench = useWorkbench(articleId, canTag);
  const [asks, setAsks] = useState(false);
  const [readProblem, setReadProblem] = useState<string | null>(null);
  const publish = usePublish(articleId, bench.desk, () => bench.text.retry());

  const readAgain = useSteady(async () => {
    setReadProblem(null);
    try {
      await bench.readAgain();
    } catch (error) {
      setReadProblem(describeProblem(t, toDeskProblem(error)));
    }
  });
  const goOn = async () => {
    bench.desk.sending.flush();
    try {
      const next = await workbenchClient.findNext(articleId);
      if (next !== null) navigate(tagPath(next.documentId));
      else toggleNotification({ type: 'info', message: t('workbench.next.none') });
    } catch (error) {
      toggleNotification({ type: 'danger', message: describeProblem(t, toDeskProblem(error)) });
    }
  };

  const { state: text, retry } = bench.text;
  const { state: list } = bench.list;
  if (text.kind === 'loading' || isLoading) return <Page.Loading />;
  const failed = [text, list].find((one) => one.kind === 'failed');
  if (failed?.kind === 'failed' || text.kind === 'failed') {
    const again = () => {
      retry();
      bench.list.retry();
    };
    return (
      <Page.Main>
        <Box padding={6}>
          {failed?.kind === 'failed' && (
            <FailedNotice title={t('workbench.failed.title')} problem={failed.problem} onRetry={again}>
              <LinkButton size="S" variant="tertiary" tag={NavLink} to={INBOX_PATH}>
                {t('inbox.title')}
              </LinkButton>
            </FailedNotice>
          )}
        </Box>
      </Page.Main>
    );
  }
  if (bench.blocks.every((block) => block.text.trim() === '')) {
    return (
      <Page.Main>
        <Box padding={6}>
          <Notice
            variant="info"
            title={t('workbench.noText.title')}
            action={
              <LinkButton size="S" variant="secondary" tag={NavLink} to={articlePath(articleId)}>
                {t('workbench.noText.open')}
              </LinkButton>
            }
          >
            {t('workbench.noText.text')}
          </Notice>
        </Box>
      </Page.Main>
    );
  }
  return (
    <Page.Main>
      <Page.Title>{text.value.article.headline}</Page.Title>
      <Workbench
        bench={bench}
        text={text.value}
        isListed={list.kind === 'loaded'}
        canTag={canTag}
        canPublish={canPublish && canTag}
        readProblem={readProblem}
        onReadAgain={readAgain}
        onPublish={() => canPublish && setAsks(true)}
        onNextArticle={() => void goOn()}
      />
      {asks && (
        <PublishDialog
          undecided={bench.desk.tags.filter(isOpen).length}
          onPublish={async () => {
            setAsks(false);
            await publish();
          }}
          onClose={() => setAsks(false)}
        />
      )}
    </Page.Main>
  );
}

export default function TagPage() {
  const { documentId = '' } = useParams();
  return <Bench key={documentId} articleId={documentId} />;
}
