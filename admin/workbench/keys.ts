/** What a key does while the panel has the focus. Data, so that the help lists exactly what works. */
export const KEYS = [
  { key: 'j', code: 'KeyJ', command: 'next' },
  { key: 'k', code: 'KeyK', command: 'previous' },
  { key: 'a', code: 'KeyA', command: 'accept' },
  { key: 'x', code: 'KeyX', command: 'reject' },
  { key: 'z', code: 'KeyZ', command: 'undo' },
  { key: '?', code: null, command: 'help' },
] as const;
export type Command = (typeof KEYS)[number]['command'];

type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

const isLatinLetter = (key: string): boolean => /^[a-z]$/i.test(key);

/**
 * The command of a key press, or null. A Latin letter counts as it is printed; on other layouts (Persian, Russian,
 * Arabic) the place of the key counts, so that nobody has to switch layouts to say yes.
 */
export function commandOf(press: KeyPress): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const { key, code } = press;
  if (key === 'ArrowDown') return 'next';
  if (key === 'ArrowUp') return 'previous';
  const found = KEYS.find((entry) =>
    isLatinLetter(key) || entry.code === null ? entry.key === key.toLowerCase() : entry.code === code,
  );
  // The Arabic question mark stands on its own key.
  return found?.command ?? (key === '؟' ? 'help' : null);
}
