import { useId, useState } from 'react';
import type { OrganizationKind, Party } from '../../../../core/model';
import { isCountry } from '../../../../core/values/countries';
import { ORGANIZATION_KINDS } from '../../../../core/vocabularies';
import { useTranslate } from '../../../hooks/useTranslate';
import { BoxForm } from './BoxForm';
import { TextField } from './TextField';
import { ORGANIZATION_KIND_LABELS } from './vocabularyLabels';

type Organization = Extract<Party, { kind: 'organization' }>;
type Props = { name: string; onDone: (organization: Organization) => void; onClose: () => void };

/** A body that the desk does not know yet: a ministry can speak, and so can a state. */
export function OrganizationForm({ name: given, onDone, onClose }: Props) {
  const t = useTranslate();
  const id = useId();
  const [name, setName] = useState(given);
  const [kind, setKind] = useState<OrganizationKind>('ministry');
  const [country, setCountry] = useState('');
  const code = country.trim().toUpperCase();
  const isWrongCountry = code !== '' && !isCountry(code);
  const isWrong = name.trim() === '' || isWrongCountry;
  const keep = () =>
    onDone({
      kind: 'organization',
      name: name.trim(),
      organizationKind: kind,
      country: code === '' ? null : code,
      knownId: null,
    });
  return (
    <BoxForm title={t('box.organization.title')} isRight={!isWrong} onKeep={keep} onClose={onClose}>
      <TextField
        label={t('box.person.name')}
        value={name}
        slip={name.trim() === '' ? t('box.slip.name') : null}
        isFirst
        onChange={setName}
      />
      <div className="row">
        <div>
          <label htmlFor={`${id}-kind`}>{t('box.organization.kind')}</label>
          <select id={`${id}-kind`} value={kind} onChange={(event) => setKind(event.target.value as OrganizationKind)}>
            {ORGANIZATION_KINDS.map((one) => (
              <option key={one} value={one}>
                {t(ORGANIZATION_KIND_LABELS[one])}
              </option>
            ))}
          </select>
        </div>
        <TextField
          label={t('box.country')}
          dir="ltr"
          value={country}
          slip={isWrongCountry ? t('field.cell.notCountry') : null}
          onChange={setCountry}
        />
      </div>
    </BoxForm>
  );
}
