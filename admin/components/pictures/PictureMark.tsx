import type { KeyboardEvent, ReactNode } from 'react';

type Props = {
  id: string;
  /** What a screen reader says, and a pointer is shown. */
  label: string;
  isCurrent: boolean;
  isSelected: boolean;
  transform?: string;
  onSelect: () => void;
  onFocus: () => void;
  children: ReactNode;
};

/** Something in a picture that can be reached and opened: one of them is in the tab order, arrow keys go to the others. */
export function PictureMark({ id, label, isCurrent, isSelected, transform, onSelect, onFocus, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button inside an SVG.
    <g
      data-mark={id}
      role="button"
      aria-label={label}
      aria-pressed={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      transform={transform}
      onClick={onSelect}
      onFocus={onFocus}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onSelect();
      }}
    >
      <title>{label}</title>
      {children}
    </g>
  );
}
