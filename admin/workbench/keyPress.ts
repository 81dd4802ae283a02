import { type Command, commandOn, type Keys } from './keyMap';

/** What a keyboard event tells; a React or a DOM event will do. */
export type Press = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);
/** Arabic and Persian keyboards have marks of their own for these. */
const SAME_MARK: Readonly<Record<string, string>> = { '؟': '?', '،': ',' };

const isLatinLetter = (key: string): boolean => /^[a-z]$/i.test(key);
const isLetter = (key: string): boolean => /^\p{L}$/u.test(key);

/**
 * A Latin letter counts as it is printed; on other layouts (Persian, Russian, Arabic) the place of the key counts, so
 * that nobody has to switch layouts to say yes. With Alt held, some systems print signs instead of letters.
 */
function capOf({ key, code, altKey }: Press): string {
  if (isLatinLetter(key)) return key.toUpperCase();
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  if (place !== undefined && (isLetter(key) || altKey)) return place;
  return SAME_MARK[key] ?? key;
}

/**
 * A key press as the key map writes it: `Shift+A`, `Ctrl+Enter`; null for a modifier alone. Shift is named with letters
 * and keys that have a name; `?` says it by itself. The command key of a Mac counts as Ctrl.
 */
export function keyOf(press: Press): string | null {
  if (MODIFIERS.has(press.key) || press.key === 'Dead' || press.key === 'Process') return null;
  const cap = capOf(press);
  const namesShift = press.shiftKey && (isLatinLetter(cap) || cap.length > 1);
  const held = [
    ...(press.ctrlKey || press.metaKey ? ['Ctrl'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(namesShift ? ['Shift'] : []),
  ];
  return [...held, cap].join('+');
}

/** The command of a key press under these keys, or null. */
export function commandOfPress(keys: Keys, press: Press): Command | null {
  const key = keyOf(press);
  return key === null ? null : commandOn(keys, key);
}
