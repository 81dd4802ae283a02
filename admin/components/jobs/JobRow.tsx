import { Box, Button, Flex, Link, Status, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { Job } from '../../../core/jobsContract';
import { useTranslate } from '../../hooks/useTranslate';
import { articlePath } from '../../paths';
import { WorkBar } from '../WorkBar';
import { JOB_LABELS, STATE_LOOKS } from './jobLabels';

export type JobActions = {
  readonly retry: (ids: readonly string[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
};

/** What it is, how far it is or why it failed, and what can be done about it. */
export function JobRow({ job, actions }: { job: Job; actions: JobActions }) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const { id, kind, state, analyzer, story, startedAt, endedAt, who } = job;
  const name =
    story === null ? t(JOB_LABELS[kind]) : `${t(JOB_LABELS[kind])}: ${story.headline ?? t('jobs.storyGone')}`;
  const isOver = state === 'done' || state === 'failed';
  return (
    <Tr>
      <Td>
        <Flex
          direction="column"
          alignItems="flex-start"
          gap={1}
          style={{ maxInlineSize: '32rem', whiteSpace: 'normal' }}
        >
          <Typography fontWeight="semiBold" textColor="neutral800">
            {t(JOB_LABELS[kind])}
            {analyzer !== null && <bdi> {analyzer}</bdi>}
          </Typography>
          {story !== null &&
            (story.headline === null ? (
              <Typography variant="pi" textColor="neutral600">
                {t('jobs.storyGone')}
              </Typography>
            ) : (
              <Link tag={NavLink} to={articlePath(story.articleId)}>
                <span dir="auto" style={{ whiteSpace: 'normal' }}>
                  {story.headline}
                </span>
              </Link>
            ))}
        </Flex>
      </Td>
      <Td>
        <JobState job={job} name={name} />
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography textColor="neutral800">
            {formatDate(endedAt ?? startedAt, { dateStyle: 'medium', timeStyle: 'short' })}
          </Typography>
          {who !== null && (
            <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
              {t('jobs.who', { who })}
            </Typography>
          )}
        </Flex>
      </Td>
      <Td>
        <Flex gap={2} wrap="wrap">
          {state === 'failed' && (
            <Button
              size="S"
              variant="secondary"
              aria-label={t('jobs.retry.of', { work: name })}
              onClick={() => void actions.retry([id])}
            >
              {t('jobs.retry.label')}
            </Button>
          )}
          <Button
            size="S"
            variant="tertiary"
            aria-label={t(isOver ? 'jobs.remove.of' : 'jobs.stop.of', { work: name })}
            onClick={() => void actions.remove([id])}
          >
            {t(isOver ? 'jobs.remove.label' : 'jobs.stop.label')}
          </Button>
        </Flex>
      </Td>
    </Tr>
  );
}

function JobState({ job, name }: { job: Job; name: string }) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const { state, progress, error, attempts, nextAt, process } = job;
  const { label, variant } = STATE_LOOKS[state];
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} style={{ minInlineSize: '14rem', whiteSpace: 'normal' }}>
      <Status size="S" variant={variant}>
        <Typography variant="pi" fontWeight="bold">
          {t(label)}
        </Typography>
      </Status>
      {progress !== null && (
        <>
          <Typography variant="pi" textColor="neutral800">
            {t('jobs.progress', progress)}
          </Typography>
          {state === 'running' && (
            <Box width="100%" maxWidth="14rem">
              <WorkBar
                aria-label={t('jobs.bar.label', { work: name })}
                size="S"
                value={progress.total === 0 ? 100 : Math.round((progress.done / progress.total) * 100)}
              />
            </Box>
          )}
        </>
      )}
      {error !== null && state !== 'done' && (
        <Typography variant="pi" textColor="danger600" style={{ overflowWrap: 'anywhere' }}>
          <span dir="auto">{error}</span>
        </Typography>
      )}
      {error !== null && state !== 'done' && (
        <Typography variant="pi" textColor="neutral600">
          {t('jobs.attempts', { count: attempts })}
        </Typography>
      )}
      {nextAt !== null && (
        <Typography variant="pi" textColor="neutral600">
          {t('jobs.nextAt', { when: formatDate(nextAt, { timeStyle: 'medium' }) })}
        </Typography>
      )}
      {process !== null && (
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {t('jobs.where', { process })}
        </Typography>
      )}
    </Flex>
  );
}
