import type { Command } from '../../workbench/keyMap';

/** What the side panel has room for; the workbench has all of them. */
export const PANEL_COMMANDS = [
  'next',
  'previous',
  'accept',
  'reject',
  'undo',
  'redo',
  'help',
] as const satisfies readonly Command[];
export type PanelCommand = (typeof PANEL_COMMANDS)[number];

export const isPanelCommand = (command: Command | null): command is PanelCommand =>
  PANEL_COMMANDS.some((known) => known === command);
