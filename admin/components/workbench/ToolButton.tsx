import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useTranslate } from '../../hooks/useTranslate';
import type { Command } from '../../workbench/keyMap';
import { COMMAND_LABELS } from './commandLabels';
import { useCommands } from './commandsContext';

// One element and not the design system's seven: forty of these stand on the screen and are drawn with every key.
const Plain = styled.button<{ $tone: 'plain' | 'success' | 'danger' }>`
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 0.5rem;
  min-inline-size: 2.8rem;
  min-block-size: 2.8rem;
  padding-inline: 0.7rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme, $tone }) => theme.colors[$tone === 'plain' ? 'neutral800' : $tone === 'success' ? 'success700' : 'danger700']};
  font: inherit;
  font-size: 1.2rem;
  cursor: pointer;

  & svg {
    inline-size: 1.4rem;
    block-size: 1.4rem;
    fill: currentColor;
  }
  & svg path {
    fill: currentColor;
  }
  &:hover:not([aria-disabled='true']) {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  &[aria-disabled='true'] {
    color: ${({ theme }) => theme.colors.neutral600};
    cursor: default;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  & kbd {
    font: inherit;
    font-size: 1.1rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

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

/** The visible twin of a key: the same command, and the key beside it. */
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
    <Plain
      type="button"
      $tone={tone}
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
    </Plain>
  );
}
