import type { ReactNode } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import type { Command } from '../../workbench/keyMap';
import { COMMAND_LABELS } from './commandLabels';
import { useCommands } from './commandsContext';

type Props = {
  command: Command;
  /** A sign that stands for the command's name, which is then read out instead. */
  icon?: ReactNode;
  /** Other words for it here; without, the command's name. */
  children?: string;
  tone?: 'plain' | 'success' | 'danger';
  isPressed?: boolean;
  isDisabled?: boolean;
  tabIndex?: number;
};

/**
 * The visible twin of a key: the same command, and the key beside it. One element, drawn by the frame's style sheet
 * (toolStyles): the card that a key leads to has nine of these.
 */
export function ToolButton({
  command,
  icon,
  children,
  tone = 'plain',
  isPressed,
  isDisabled = false,
  tabIndex,
}: Props) {
  const t = useTranslate();
  const { run, keys, areKeysOn } = useCommands();
  const [key] = areKeysOn ? keys[command] : [];
  const label = t(COMMAND_LABELS[command]);
  const isIcon = icon !== undefined;
  return (
    <button
      type="button"
      className="tool"
      data-tone={tone}
      tabIndex={tabIndex}
      data-command={command}
      aria-label={isIcon ? label : undefined}
      aria-pressed={isPressed}
      aria-disabled={isDisabled || undefined}
      aria-keyshortcuts={key?.replace('Ctrl', 'Control')}
      title={key === undefined ? label : `${label} (${key})`}
      // Pressing it must not take the selection out of the text: the selection is what some commands are about.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!isDisabled) run(command);
      }}
    >
      {icon ?? children ?? label}
      {!isIcon && key !== undefined && (
        <kbd aria-hidden dir="ltr">
          {key}
        </kbd>
      )}
    </button>
  );
}
