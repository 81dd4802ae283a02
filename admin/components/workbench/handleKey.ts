import type { KeyboardEvent } from 'react';
import type { EditorKeys } from '../../hooks/usePreferences';
import { type Command, KEY_MAP } from '../../workbench/keyMap';
import { commandOfPress, keyOf } from '../../workbench/keyPress';

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role=combobox], [role=dialog] *'));

/** Of the text or the list; a press in a dialog or a box is theirs. */
const isAtWork = (target: EventTarget): boolean => target instanceof Element && target.closest('[data-keys]') !== null;

/** With keys switched off, those that type a letter are off; speech input and a cat on the keyboard do no harm. */
const isCharacter = (key: string | null): boolean => key !== null && !/Ctrl|Alt|Arrow/.test(key);

type Options = EditorKeys & {
  readonly canTag: boolean;
  readonly run: (command: Command) => void;
  readonly onEscape: () => void;
};

/** Keys work while the text or the list has the focus; saving, publishing and the next article everywhere on the page. */
export const handleKey = ({ keys, areKeysOn, canTag, run, onEscape }: Options, event: KeyboardEvent): void => {
  const press = event.nativeEvent;
  const isHere = isAtWork(event.target) && !isTyping(event.target);
  if (press.key === 'Escape' && isHere) {
    onEscape();
    return;
  }
  const command = commandOfPress(keys, press);
  if (command === null || (!areKeysOn && isCharacter(keyOf(press)))) return;
  const { group, isForReaders } = KEY_MAP[command];
  if (!isHere && group !== 'story') return;
  if (!canTag && !isForReaders) return;
  event.preventDefault();
  event.stopPropagation();
  run(command);
};
