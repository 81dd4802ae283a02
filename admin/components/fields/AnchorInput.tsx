import { Status, Typography } from '@strapi/design-system';
import type { Anchor, AnchorState } from '../../../core/model';
import { type TranslationKey, useTranslate } from '../../hooks/useTranslate';
import { FactList } from './FactList';
import { FieldFrame } from './FieldFrame';
import { type FieldProps, readValue } from './fieldProps';

const STATES: Readonly<Record<AnchorState, { label: TranslationKey; variant: 'success' | 'warning' | 'danger' }>> = {
  ok: { label: 'field.anchor.state.ok', variant: 'success' },
  moved: { label: 'field.anchor.state.moved', variant: 'success' },
  changed: { label: 'field.anchor.state.changed', variant: 'warning' },
  lost: { label: 'field.anchor.state.lost', variant: 'danger' },
};

/** The words of the article that a quote stands on, and whether they still stand there. The desk keeps it itself. */
export default function AnchorInput(props: FieldProps) {
  const t = useTranslate();
  const anchor = readValue(props.value) as Partial<Anchor> | null;
  const state = STATES[anchor?.state ?? 'ok'] ?? STATES.ok;
  return (
    <FieldFrame {...props}>
      {typeof anchor?.exact === 'string' ? (
        <FactList
          facts={[
            { label: 'field.anchor.words', value: `${anchor.prefix ?? ''}⟦${anchor.exact}⟧${anchor.suffix ?? ''}` },
            {
              label: 'field.anchor.state',
              value: (
                <Status variant={state.variant} size="S" display="inline-block">
                  <Typography variant="pi">{t(state.label)}</Typography>
                </Status>
              ),
            },
            {
              label: 'field.anchor.paragraphs',
              value: (anchor.spans ?? []).map(({ block }) => block + 1).join(', '),
            },
          ]}
        />
      ) : (
        <Typography variant="pi" textColor="neutral600">
          {t('field.anchor.none')}
        </Typography>
      )}
    </FieldFrame>
  );
}
