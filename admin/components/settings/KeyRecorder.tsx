import { Button } from '@strapi/design-system';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { keyOf } from '../../workbench/keyPress';

type Props = {
  button: RefObject<HTMLButtonElement>;
  /** The command's name. */
  command: string;
  isRecording: boolean;
  onRecord: (records: boolean) => void;
  onKey: (key: string) => void;
};

/** Press the button, then the key. Escape and leaving the button end it without a key. */
export function KeyRecorder({ button, command, isRecording, onRecord, onKey }: Props) {
  const t = useTranslate();
  const onKeyDown = (event: KeyboardEvent) => {
    // Tab goes on to what is next, and leaving ends the recording.
    if (!isRecording || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return onRecord(false);
    const key = keyOf(event.nativeEvent);
    if (key !== null) onKey(key);
  };
  return (
    <Button
      ref={button}
      size="S"
      variant={isRecording ? 'default' : 'tertiary'}
      aria-pressed={isRecording}
      aria-label={
        isRecording ? t('settings.keys.recording.label', { command }) : t('settings.keys.add.label', { command })
      }
      onClick={() => onRecord(!isRecording)}
      onKeyDown={onKeyDown}
      onBlur={() => isRecording && onRecord(false)}
    >
      {isRecording ? t('settings.keys.recording') : t('settings.keys.add')}
    </Button>
  );
}
