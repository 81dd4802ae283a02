import { type Command, commandOn, keysWith, PRESET_KEYS } from './keyMap';

/** Command → keys, only where an editor's own differ from the preset: what the desk keeps. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>;

/** As many as the desk keeps for one command. */
const MOST_KEYS = 4;
/** They move the focus, press buttons and close boxes on every page: nobody could leave or press anything without. */
const RESERVED: ReadonlySet<string> = new Set(['Tab', 'Shift+Tab', 'Escape', 'Enter', ' ', 'Shift+ ']);

export type Remap =
  | { readonly kind: 'set'; readonly own: OwnKeys }
  /** The command has this key already. */
  | { readonly kind: 'same' }
  | { readonly kind: 'taken'; readonly by: Command }
  | { readonly kind: 'reserved' }
  | { readonly kind: 'full'; readonly most: number };

/** Gives a command these keys alone. */
function withKeys(own: OwnKeys, command: Command, keys: readonly string[]): OwnKeys {
  const { [command]: _, ...others } = own;
  const preset = PRESET_KEYS[command];
  const isPreset = keys.length === preset.length && preset.every((key) => keys.includes(key));
  return isPreset ? others : { ...others, [command]: keys };
}

/** One key more for a command, if no other has it. */
export function addKey(own: OwnKeys, command: Command, key: string): Remap {
  if (RESERVED.has(key)) return { kind: 'reserved' };
  const keys = keysWith(own);
  const holder = commandOn(keys, key);
  if (holder === command) return { kind: 'same' };
  if (holder !== null) return { kind: 'taken', by: holder };
  const present = keys[command];
  if (present.length >= MOST_KEYS) return { kind: 'full', most: MOST_KEYS };
  return { kind: 'set', own: withKeys(own, command, [...present, key]) };
}

export const removeKey = (own: OwnKeys, command: Command, key: string): OwnKeys =>
  withKeys(
    own,
    command,
    keysWith(own)[command].filter((one) => one !== key),
  );

/** Takes a key from the command that has it. */
export const takeKey = (own: OwnKeys, command: Command, key: string): Remap => {
  const holder = commandOn(keysWith(own), key);
  return addKey(holder === null ? own : removeKey(own, holder, key), command, key);
};

/**
 * The preset of one command again. A key of it that another command has been given meanwhile stays there: `taken` names
 * the first such command, and nothing is changed.
 */
export function resetKeys(own: OwnKeys, command: Command): Remap {
  const { [command]: _, ...others } = own;
  const keys = keysWith(others);
  for (const key of PRESET_KEYS[command]) {
    const holder = commandOn({ ...keys, [command]: [] }, key);
    if (holder !== null) return { kind: 'taken', by: holder };
  }
  return { kind: 'set', own: others };
}

export const sameKeys = (one: OwnKeys, other: OwnKeys): boolean => {
  const [ours, theirs] = [keysWith(one), keysWith(other)];
  return (Object.keys(ours) as Command[]).every((command) => ours[command].join(' ') === theirs[command].join(' '));
};
