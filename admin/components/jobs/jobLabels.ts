import type { JobKindName, JobState, StartedJob } from '../../../core/jobsContract';
import type { TranslationKey } from '../../hooks/useTranslate';

export const JOB_LABELS: Readonly<Record<JobKindName, TranslationKey>> = {
  'read-stories': 'jobs.kind.read-stories',
  'read-story': 'jobs.kind.read-story',
  'ask-analyzer': 'jobs.kind.ask-analyzer',
  'check-links': 'jobs.kind.check-links',
  'write-search': 'jobs.kind.write-search',
};

export const START_HINTS: Readonly<Record<StartedJob, TranslationKey>> = {
  'read-stories': 'jobs.hint.read-stories',
  'check-links': 'jobs.hint.check-links',
  'write-search': 'jobs.hint.write-search',
};

type Look = { readonly label: TranslationKey; readonly variant: 'primary' | 'secondary' | 'danger' | 'success' };

export const STATE_LOOKS: Readonly<Record<JobState, Look>> = {
  running: { label: 'jobs.state.running', variant: 'primary' },
  waiting: { label: 'jobs.state.waiting', variant: 'secondary' },
  failed: { label: 'jobs.state.failed', variant: 'danger' },
  done: { label: 'jobs.state.done', variant: 'success' },
};
