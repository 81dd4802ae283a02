import { useTranslate } from '../../hooks/useTranslate';

type Props = {
  old: string;
  /** null: they are gone from the text. */
  now: string | null;
};

/** What was tagged, and what the text says there now, side by side. */
export function ChangedWords({ old, now }: Props) {
  const t = useTranslate();
  return (
    <dl className="changes">
      <div>
        <dt>{t('workbench.changed.old')}</dt>
        <dd dir="auto">
          <del>{old}</del>
        </dd>
      </div>
      <div>
        <dt>{t('workbench.changed.now')}</dt>
        <dd dir="auto">{now === null ? t('workbench.changed.gone') : <ins>{now}</ins>}</dd>
      </div>
    </dl>
  );
}
