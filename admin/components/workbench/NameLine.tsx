import { useTranslate } from '../../hooks/useTranslate';
import type { Name } from '../../workbench/tagIndex';

/** A name with its office or day, kept apart from what stands beside it in another direction. */
export function NameLine({ name, missing }: { name: Name; missing: string }) {
  const t = useTranslate();
  if (name === null) return <span>{missing}</span>;
  if (name === 'deleted') return <strong className="deleted">{t('workbench.deleted')}</strong>;
  return (
    <>
      <bdi>{name.name}</bdi>
      {name.detail !== null && (
        <>
          {' · '}
          <bdi>{name.detail}</bdi>
        </>
      )}
    </>
  );
}
