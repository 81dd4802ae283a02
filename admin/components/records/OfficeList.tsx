import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OfficeFact } from '../../../core/recordsContract';
import { useTranslate } from '../../hooks/useTranslate';
import { formatDay } from './formatDay';
import { PlainList } from './PlainList';
import { RecordLink } from './RecordLink';

const TERM_UID = 'plugin::communique.term-of-office';

/** Terms of office: which post, where, from when to when. */
export function OfficeList({ offices }: { offices: readonly OfficeFact[] }) {
  return (
    <PlainList role="list">
      {offices.map((office) => (
        <li key={office.documentId}>
          <Typography tag="div" variant="pi">
            <RecordLink uid={TERM_UID} documentId={office.documentId}>
              {office.post.label}
            </RecordLink>
          </Typography>
          <OfficeDetails office={office} />
        </li>
      ))}
    </PlainList>
  );
}

function OfficeDetails({ office }: { office: OfficeFact }) {
  const t = useTranslate();
  const { formatDate, formatDisplayName } = useIntl();
  const { country, startDate, endDate, status, isActing, isPresent } = office;
  const from = startDate === null ? null : formatDay(formatDate, startDate);
  const until = endDate === null ? null : formatDay(formatDate, endDate);
  const span =
    from !== null && until !== null
      ? t('record.offices.span', { from, until })
      : from !== null
        ? t('record.offices.since', { from })
        : until !== null
          ? t('record.offices.until', { until })
          : null;
  const details = [
    country === null ? null : (formatDisplayName(country, { type: 'region' }) ?? country),
    span,
    isActing ? t('record.offices.acting') : null,
    status === 'ended' && until === null ? t('record.offices.ended') : null,
  ].filter((detail) => detail !== null);
  return (
    <Typography tag="div" variant="pi" textColor="neutral600">
      {isPresent && (
        <Typography variant="pi" fontWeight="bold" textColor="success700">
          {t('record.offices.present')}
          {details.length > 0 ? ' · ' : ''}
        </Typography>
      )}
      {details.join(' · ')}
    </Typography>
  );
}
