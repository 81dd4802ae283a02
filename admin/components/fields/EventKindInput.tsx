import { Box, Typography } from '@strapi/design-system';
import { codesOfKind } from '../../../core/events/codesOfKind';
import { EVENT_KINDS, type EventKind } from '../../../core/model';
import { useTranslate } from '../../hooks/useTranslate';
import { DirectedOption } from '../DirectedOption';
import { DirectedSelect } from '../DirectedSelect';
import { EVENT_KIND_LABELS } from '../eventKindLabels';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './fieldProps';

const isEventKind = (value: unknown): value is EventKind => EVENT_KINDS.includes(value as EventKind);

/** The kind of an event in the desk's words, with the codes that other systems know it by. */
export default function EventKindInput(props: FieldProps) {
  const t = useTranslate();
  const kind = isEventKind(props.value) ? props.value : null;
  const codes = kind === null ? null : codesOfKind(kind);
  return (
    <FieldFrame {...props}>
      <DirectedSelect
        disabled={props.disabled === true}
        placeholder={t('field.event-kind.choose')}
        value={kind}
        onChange={(next) => props.onChange(props.name, String(next))}
      >
        {EVENT_KINDS.map((one) => (
          <DirectedOption key={one} value={one}>
            {t(EVENT_KIND_LABELS[one])}
          </DirectedOption>
        ))}
      </DirectedSelect>
      {codes !== null && (
        <Box paddingTop={1}>
          <Typography variant="pi" textColor="neutral600" aria-live="polite">
            {t('field.event-kind.codes', {
              plover: codes.ploverMode === null ? codes.ploverType : `${codes.ploverType} · ${codes.ploverMode}`,
              cameo: codes.cameoCode,
            })}
          </Typography>
        </Box>
      )}
    </FieldFrame>
  );
}
