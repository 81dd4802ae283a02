import { Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { Job } from '../../../core/jobsContract';
import { useTranslate } from '../../hooks/useTranslate';
import { type JobActions, JobRow } from './JobRow';

type Props = { label: string; jobs: readonly Job[]; actions: JobActions };

export function JobTable({ label, jobs, actions }: Props) {
  const t = useTranslate();
  const head = [t('jobs.column.work'), t('jobs.column.state'), t('jobs.column.when'), t('jobs.column.actions')];
  return (
    <Table aria-label={label} colCount={head.length} rowCount={jobs.length + 1}>
      <Thead>
        <Tr>
          {head.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {column}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} actions={actions} />
        ))}
      </Tbody>
    </Table>
  );
}
