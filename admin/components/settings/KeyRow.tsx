import { Button, Flex, IconButton, Td, Tr, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useTranslate } from '../../hooks/useTranslate';
import type { Command } from '../../workbench/keyMap';
import { KEY_MAP } from '../../workbench/keyMap';
import { COMMAND_LABELS, GROUP_LABELS } from '../workbench/commandLabels';
import { KeyCap } from './KeyCap';
import { KeyRecorder } from './KeyRecorder';
import type { Refusal } from './KeyTable';
import { RefusalText } from './RefusalText';

type Props = {
  command: Command;
  keys: readonly string[];
  /** Differs from the preset. */
  isOwn: boolean;
  isRecording: boolean;
  refusal: Refusal | null;
  onRecord: (records: boolean) => void;
  onKey: (key: string) => void;
  onTake: (key: string) => void;
  onRemove: (key: string) => void;
  onReset: () => void;
};

/** One command: its keys, each with a way out, one more by pressing it, and the preset back. */
export function KeyRow({ command, keys, isOwn, isRecording, refusal, onTake, onRemove, onReset, ...recorder }: Props) {
  const t = useTranslate();
  const name = t(COMMAND_LABELS[command]);
  const taken = refusal?.why.kind === 'taken' && refusal.key !== null ? refusal.key : null;
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start">
          <Typography textColor="neutral800">{name}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {t(GROUP_LABELS[KEY_MAP[command].group])}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Flex gap={2} wrap="wrap">
            {keys.map((one) => (
              <KeyCap
                key={one}
                name={one}
                label={t('settings.keys.remove.label', { key: one, command: name })}
                onRemove={() => onRemove(one)}
              />
            ))}
            {keys.length === 0 && (
              <Typography variant="pi" textColor="neutral600">
                {t('settings.keys.none')}
              </Typography>
            )}
          </Flex>
          {refusal !== null && (
            <Flex gap={2} wrap="wrap" role="alert">
              <RefusalText refusal={refusal} />
              {taken !== null && (
                <Button size="S" variant="tertiary" onClick={() => onTake(taken)}>
                  {t('settings.keys.take.label')}
                </Button>
              )}
            </Flex>
          )}
        </Flex>
      </Td>
      <Td>
        <Flex gap={2}>
          <KeyRecorder command={name} isRecording={isRecording} {...recorder} />
          <IconButton
            label={t('settings.keys.reset.label', { command: name })}
            variant="ghost"
            disabled={!isOwn}
            onClick={onReset}
          >
            <ArrowClockwise />
          </IconButton>
        </Flex>
      </Td>
    </Tr>
  );
}
