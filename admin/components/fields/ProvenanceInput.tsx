import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTranslate } from '../../hooks/useTranslate';
import { FactList } from './FactList';
import { FieldFrame } from './FieldFrame';
import { type FieldProps, readValue } from './fieldProps';

type Provenance = {
  rule?: string | null;
  version?: string | number | null;
  decidedBy?: string | null;
  decidedAt?: string | null;
};

/** Which rule proposed it and who decided on it. Written by the desk only. */
export default function ProvenanceInput(props: FieldProps) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const made = readValue(props.value) as Provenance | null;
  if (made === null || typeof made !== 'object') {
    return (
      <FieldFrame {...props}>
        <Typography variant="pi" textColor="neutral600">
          {t('field.provenance.none')}
        </Typography>
      </FieldFrame>
    );
  }
  const unknown = t('field.provenance.unknown');
  const when = made.decidedAt ?? null;
  return (
    <FieldFrame {...props}>
      <FactList
        facts={[
          { label: 'field.provenance.rule', value: made.rule ?? unknown },
          { label: 'field.provenance.version', value: made.version ?? unknown },
          { label: 'field.provenance.decidedBy', value: made.decidedBy ?? unknown },
          {
            label: 'field.provenance.decidedAt',
            value: when === null ? unknown : formatDate(when, { dateStyle: 'medium', timeStyle: 'short' }),
          },
        ]}
      />
    </FieldFrame>
  );
}
