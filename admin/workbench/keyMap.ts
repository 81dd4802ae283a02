/**
 * What can be done in the workbench without a mouse, and the keys that do it. Data, so that the help, the settings and
 * the buttons list exactly what works. A key is written as on its cap: `A`, `Shift+A`, `Ctrl+Enter`, `[`, `ArrowDown`.
 */
type Entry = {
  readonly group: 'move' | 'decide' | 'correct' | 'tag' | 'view' | 'story';
  readonly keys: readonly string[];
  /** For those who may look but not decide, too. */
  readonly isForReaders: boolean;
};

const looks = (group: Entry['group'], ...keys: readonly string[]): Entry => ({ group, keys, isForReaders: true });
const does = (group: Entry['group'], ...keys: readonly string[]): Entry => ({ group, keys, isForReaders: false });

export const KEY_MAP = {
  next: looks('move', 'J', 'ArrowDown'),
  previous: looks('move', 'K', 'ArrowUp'),
  nextOpen: looks('move', 'N'),
  previousOpen: looks('move', 'Shift+N'),
  inner: looks('move', ']'),
  outer: looks('move', '['),
  nextSentence: looks('move', '.'),
  previousSentence: looks('move', ','),
  accept: does('decide', 'A'),
  acceptAlike: does('decide', 'Shift+A'),
  reject: does('decide', 'X'),
  undo: does('decide', 'Z', 'Ctrl+Z'),
  redo: does('decide', 'Shift+Z', 'Ctrl+Shift+Z'),
  select: does('decide', 'M'),
  speaker: does('correct', 'S'),
  /** Where the words were said; with words marked or the sentence caret set: tags them as an event. */
  event: does('correct', 'V'),
  edges: does('correct', 'E'),
  directness: does('correct', 'T'),
  tagQuote: does('tag', 'Q'),
  tagPerson: does('tag', 'P'),
  tagLink: does('tag', 'L'),
  repeat: does('tag', 'R'),
  hideMarks: looks('view', 'H'),
  find: looks('view', '/'),
  help: looks('view', '?'),
  save: does('story', 'Ctrl+S', 'Ctrl+Enter'),
  publish: does('story', 'Ctrl+Shift+Enter'),
  nextArticle: looks('story', 'Alt+N'),
} as const satisfies Record<string, Entry>;

export type Command = keyof typeof KEY_MAP;
export const COMMANDS = Object.keys(KEY_MAP) as readonly Command[];

/** Command → keys. */
export type Keys = Readonly<Record<Command, readonly string[]>>;

export const PRESET_KEYS: Keys = Object.fromEntries(
  COMMANDS.map((command) => [command, KEY_MAP[command].keys]),
) as Keys;

/** The preset with an editor's own keys over it; names that are no command (of an older version) are left out. */
export const keysWith = (own: Readonly<Record<string, readonly string[]>>): Keys =>
  Object.fromEntries(COMMANDS.map((command) => [command, own[command] ?? PRESET_KEYS[command]])) as Keys;

/** The command that has a key, or null: two commands cannot share one. */
export const commandOn = (keys: Keys, key: string): Command | null =>
  COMMANDS.find((command) => keys[command].includes(key)) ?? null;
