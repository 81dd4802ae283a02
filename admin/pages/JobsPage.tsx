import { Button, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import type { Job } from '../../core/jobsContract';
import { FailedNotice } from '../components/FailedNotice';
import { JobTable } from '../components/jobs/JobTable';
import { StartJobs } from '../components/jobs/StartJobs';
import { Notice } from '../components/Notice';
import { type JobsDesk, useJobs } from '../hooks/useJobs';
import { useTranslate } from '../hooks/useTranslate';

/** Work behind the desk: what can be started, what was given up and why, what is under way. */
export function JobsPage() {
  const t = useTranslate();
  const desk = useJobs();
  const { state, problem } = desk;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {problem !== null && (
        <Notice variant="danger" title={t('jobs.changeFailed.title')}>
          {problem}
        </Notice>
      )}
      {state.kind === 'loading' && <Loader>{t('jobs.loading')}</Loader>}
      {state.kind === 'failed' && (
        <FailedNotice title={t('jobs.loadFailed.title')} problem={state.problem} onRetry={desk.reload} />
      )}
      {state.kind === 'loaded' && <Jobs jobs={state.value.jobs} desk={desk} />}
    </Flex>
  );
}

function Jobs({ jobs, desk }: { jobs: readonly Job[]; desk: JobsDesk }) {
  const t = useTranslate();
  const failed = jobs.filter(({ state }) => state === 'failed');
  const others = jobs.filter(({ state }) => state !== 'failed');
  const ids = failed.map(({ id }) => id);
  return (
    <>
      <StartJobs jobs={jobs} onStart={desk.start} />
      {failed.length > 0 && (
        <Flex tag="section" aria-labelledby="jobs-failed" direction="column" alignItems="stretch" gap={3}>
          <Flex justifyContent="space-between" gap={4} wrap="wrap">
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography tag="h2" variant="delta" id="jobs-failed">
                {t('jobs.failed.title')}
              </Typography>
              <Typography textColor="neutral600">{t('jobs.failed.text')}</Typography>
            </Flex>
            <Flex gap={2}>
              <Button variant="secondary" onClick={() => void desk.retry(ids)}>
                {t('jobs.retryAll.label')}
              </Button>
              <Button variant="tertiary" onClick={() => void desk.remove(ids)}>
                {t('jobs.removeAll.label')}
              </Button>
            </Flex>
          </Flex>
          <JobTable label={t('jobs.failed.title')} jobs={failed} actions={desk} />
        </Flex>
      )}
      <Flex tag="section" aria-labelledby="jobs-list" direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h2" variant="delta" id="jobs-list">
          {t('jobs.list.title')}
        </Typography>
        {others.length === 0 ? (
          <EmptyStateLayout shadow="tableShadow" hasRadius content={t('jobs.empty')} />
        ) : (
          <JobTable label={t('jobs.list.title')} jobs={others} actions={desk} />
        )}
      </Flex>
    </>
  );
}
