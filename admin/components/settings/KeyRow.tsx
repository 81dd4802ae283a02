import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useRef } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import type { Command } from '../../workbench/keyMap';
import { KEY_MAP } from '../../workbench/keyMap';
import { COMMAND_LABELS, GROUP_LABELS } from '../workbench/commandLabels';
import { KeyCap } from './KeyCap';
import { KeyRecorder } from './KeyRecorder';
import type { KeyRefusal } from './keyRefusal';
import { RefusalText } from './RefusalText';

type Props = {
  command: Command;
  keys: readonly string[];
  /** Differs from the preset. */
  isOwn: boolean;
  isRecording: boolean;
  refusal: KeyRefusal | null;
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
  // What is pressed here goes away with the press, and the focus must not go with it.
  const recordButton = useRef<HTMLButtonElement>(null);
  const taken = refusal?.why.kind === 'taken' && refusal.key !== null ? refusal.key : null;
  return (
    <tr>
      <th scope="row">
        <Flex direction="column" alignItems="flex-start">
          <Typography textColor="neutral800">{name}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {t(GROUP_LABELS[KEY_MAP[command].group])}
          </Typography>
        </Flex>
      </th>
      <td>
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Flex gap={2} wrap="wrap">
            {keys.map((one) => (
              <KeyCap
                key={one}
                name={one}
                label={t('settings.keys.remove.label', { key: one, command: name })}
                onRemove={() => {
                  onRemove(one);
                  recordButton.current?.focus();
                }}
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
                <Button
                  size="S"
                  variant="tertiary"
                  onClick={() => {
                    onTake(taken);
                    recordButton.current?.focus();
                  }}
                >
                  {t('settings.keys.take.label')}
                </Button>
              )}
            </Flex>
          )}
        </Flex>
      </td>
      <td>
        <Flex gap={2}>
          <KeyRecorder button={recordButton} command={name} isRecording={isRecording} {...recorder} />
          <IconButton
            label={t('settings.keys.reset.label', { command: name })}
            variant="ghost"
            disabled={!isOwn}
            onClick={onReset}
          >
            <ArrowClockwise />
          </IconButton>
        </Flex>
      </td>
    </tr>
  );
}
