import { type RefObject, useCallback, useState } from 'react';

export type Marks = {
  /** The one that Tab comes to. */
  readonly current: string | null;
  readonly setCurrent: (id: string) => void;
  /** Moves the keyboard to a mark, once it is drawn. */
  readonly focus: (id: string) => void;
  /** After a key that may have drawn the focused mark away: the keyboard stays in the picture. */
  readonly keepFocus: () => void;
};

/** Which of a picture's marks is in the tab order: the one that was last, or the first that is there. */
export function useMarks(svg: RefObject<SVGSVGElement>, ids: readonly string[]): Marks {
  const [last, setCurrent] = useState<string | null>(null);
  const focus = useCallback(
    (id: string) => {
      setCurrent(id);
      requestAnimationFrame(() =>
        svg.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus({ preventScroll: false }),
      );
    },
    [svg],
  );
  const keepFocus = useCallback(
    () =>
      void requestAnimationFrame(() => {
        const sheet = svg.current;
        if (sheet === null || sheet.contains(document.activeElement)) return;
        (sheet.querySelector<SVGGElement>('[data-mark][tabindex="0"]') ?? sheet).focus();
      }),
    [svg],
  );
  return { current: last !== null && ids.includes(last) ? last : (ids[0] ?? null), setCurrent, focus, keepFocus };
}
