import { Button, Flex, Grid, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { type Job, STARTED_JOBS, type StartedJob } from '../../../core/jobsContract';
import { useTranslate } from '../../hooks/useTranslate';
import { ContentFrame } from '../ContentFrame';
import { JOB_LABELS, START_HINTS } from './jobLabels';

type Props = { jobs: readonly Job[]; onStart: (kind: StartedJob) => Promise<boolean | null> };

/** What can be started, and what each is good for; what is under way is not started again. */
export function StartJobs({ jobs, onStart }: Props) {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const start = async (kind: StartedJob): Promise<void> => {
    const isNew = await onStart(kind);
    if (isNew === null) return;
    const message = t(isNew ? 'jobs.begun' : 'jobs.present', { kind: t(JOB_LABELS[kind]) });
    toggleNotification({ type: isNew ? 'success' : 'info', message });
  };
  const isBusy = (kind: StartedJob): boolean =>
    jobs.some((job) => job.kind === kind && (job.state === 'running' || job.state === 'waiting'));
  return (
    <Grid.Root gap={4}>
      {STARTED_JOBS.map((kind) => {
        const work = t(JOB_LABELS[kind]);
        return (
          <Grid.Item key={kind} col={4} s={12} xs={12} alignItems="stretch">
            <ContentFrame>
              <Flex direction="column" alignItems="flex-start" justifyContent="space-between" gap={3} height="100%">
                <Flex direction="column" alignItems="flex-start" gap={1}>
                  <Typography tag="h2" variant="delta">
                    {work}
                  </Typography>
                  <Typography variant="pi" textColor="neutral600">
                    {t(START_HINTS[kind])}
                  </Typography>
                </Flex>
                <Button
                  variant="secondary"
                  aria-label={t('jobs.start.of', { work })}
                  disabled={isBusy(kind)}
                  onClick={() => void start(kind)}
                >
                  {t(isBusy(kind) ? 'jobs.start.busy' : 'jobs.start.label')}
                </Button>
              </Flex>
            </ContentFrame>
          </Grid.Item>
        );
      })}
    </Grid.Root>
  );
}
