import type { NamedAgreement } from '../../../../core/model';
import { useTranslate } from '../../../hooks/useTranslate';

type Props = {
  agreements: readonly NamedAgreement[];
  onChange: (agreements: readonly NamedAgreement[]) => void;
};

/** The agreements of the desk that the story names with an event; nothing where it names none. */
export function NamedAgreements({ agreements, onChange }: Props) {
  const t = useTranslate();
  if (agreements.length === 0) return null;
  return (
    <fieldset>
      <legend>{t('box.event.agreements')}</legend>
      {agreements.map(({ id, name }) => (
        <div className="party named" key={id}>
          <bdi>{name}</bdi>
          <button
            type="button"
            className="tool remove"
            aria-label={t('box.event.remove', { name })}
            onClick={() => onChange(agreements.filter((other) => other.id !== id))}
          >
            ×
          </button>
        </div>
      ))}
    </fieldset>
  );
}
