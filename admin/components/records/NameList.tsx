import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { NameFact } from '../../../core/recordsContract';
import { useTranslate } from '../../hooks/useTranslate';
import { NAME_KIND_LABELS } from './nameKindLabels';
import { PlainList } from './PlainList';

/** Names with their language and what sort of name each is; the one that the record goes by says nothing more. */
export function NameList({ names }: { names: readonly NameFact[] }) {
  const t = useTranslate();
  const { formatDisplayName } = useIntl();
  return (
    <PlainList role="list">
      {names.map(({ name, language, kind }) => {
        const details = [
          kind === null ? null : t(NAME_KIND_LABELS[kind]),
          language === null ? null : (formatDisplayName(language, { type: 'language' }) ?? language),
        ].filter((detail) => detail !== null);
        return (
          <li key={`${name} ${language} ${kind}`}>
            <Typography tag="div" variant="pi" style={{ overflowWrap: 'anywhere' }}>
              <bdi {...(language === null ? {} : { lang: language })}>{name}</bdi>
            </Typography>
            {details.length > 0 && (
              <Typography tag="div" variant="pi" textColor="neutral600">
                {details.join(' · ')}
              </Typography>
            )}
          </li>
        );
      })}
    </PlainList>
  );
}
