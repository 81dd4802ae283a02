import { createContext, useContext } from 'react';
import { type Command, type Keys, PRESET_KEYS } from '../../workbench/keyMap';
import type { Effect } from '../../workbench/scene';

/** How a button anywhere in the workbench does what a key does. */
export type Commands = {
  readonly run: (command: Command) => void;
  readonly keys: Keys;
  readonly areKeysOn: boolean;
};

export const CommandsContext = createContext<Commands>({ run: () => {}, keys: PRESET_KEYS, areKeysOn: true });

export const useCommands = (): Commands => useContext(CommandsContext);

/** Carries effects out, says what was done, and leaves the focus where it belongs. */
export type Perform = (effects: readonly Effect[]) => void;
