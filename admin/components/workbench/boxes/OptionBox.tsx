import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from '../../../hooks/useTranslate';
import { Box } from './boxStyles';

export type Choice<T> = {
  readonly key: string;
  readonly name: string;
  readonly detail: string | null;
  /** What sort of thing it is, where that is not plain from the list: "at the desk", "new". */
  readonly note: string | null;
  readonly value: T;
};

type Props<T> = {
  title: string;
  label: string;
  typed: string;
  choices: readonly Choice<T>[];
  isSearching: boolean;
  onTyped: (typed: string) => void;
  onChoose: (value: T) => void;
  onClose: () => void;
  /** Stands below the list. */
  children?: ReactNode;
};

/**
 * A box to choose from by a letter or two and Enter: the first line is always taken as meant. (The design system's
 * Combobox highlights nothing until an arrow is pressed, and shows created entries as text: two keys more each time.)
 * The pattern is ARIA's editable combobox with a list.
 */
export function OptionBox<T>({
  title,
  label,
  typed,
  choices,
  isSearching,
  onTyped,
  onChoose,
  onClose,
  children,
}: Props<T>) {
  const t = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, choices.length - 1);
  useEffect(() => input.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed makes another list.
  useEffect(() => setChosen(0), [typed]);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const choice = choices[at];
    if (event.key === 'ArrowDown') setChosen(Math.min(at + 1, choices.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && choice !== undefined) onChoose(choice.value);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Box aria-label={title} data-box>
      <h3>{title}</h3>
      <label htmlFor={`${id}-input`}>{label}</label>
      <input
        id={`${id}-input`}
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        dir="auto"
        value={typed}
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        onChange={(event) => onTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} ref={list} role="listbox" aria-label={label} aria-busy={isSearching} tabIndex={-1}>
        {choices.map(({ key, name, detail, note, value }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input listens to the keys.
          <div
            key={key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(value)}
          >
            <bdi className="name">{name}</bdi>
            {detail !== null && <bdi className="detail">{detail}</bdi>}
            {note !== null && <span className="note">{note}</span>}
          </div>
        ))}
      </div>
      <p className="count" role="status" aria-live="polite">
        {isSearching ? t('box.searching') : t('box.count', { count: choices.length })}
      </p>
      {children}
    </Box>
  );
}
