import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { cardId } from './cardId';

type Options = {
  readonly root: RefObject<HTMLElement>;
  readonly pane: RefObject<HTMLElement>;
  readonly current: string | null;
  /** A box or the edges have the focus until they are done. */
  readonly isBusy: boolean;
};

const DIALOGS = '[role=dialog], [role=alertdialog]';

const isSeen = (element: HTMLElement | null): element is HTMLElement =>
  element !== null && element.offsetParent !== null;

/**
 * The focus follows the current tag, and the text scrolls to its words. It never falls to the page's body: where the
 * card that had it is gone or hidden, the next one takes it, or the text.
 */
export function useFocusCurrent({ root, pane, current, isBusy }: Options): { focusCurrent: () => void } {
  const hadFocus = useRef(true);

  const focusCurrent = useCallback(() => {
    const card = current === null ? null : document.getElementById(cardId(current));
    const target = isSeen(card) ? card : pane.current;
    target?.focus({ preventScroll: true });
  }, [current, pane]);

  const focused = useRef(focusCurrent);
  focused.current = focusCurrent;

  useEffect(() => {
    const page = root.current;
    if (page === null) return;
    // A click on nothing leaves for good; an element that vanished under the focus does not say where it goes.
    const onFocus = () => {
      hadFocus.current = true;
    };
    const onPointer = ({ target }: Event) => {
      // A dialog of ours stands outside the page and still belongs to it.
      const isOurs = page.contains(target as Node) || (target as Element).closest(DIALOGS) !== null;
      if (!isOurs) hadFocus.current = false;
    };
    // After whoever closes something has put the focus where they want it: nowhere, if it was opened by a key.
    const onLeave = () =>
      setTimeout(() => {
        const isNowhere = document.activeElement === document.body && document.querySelector(DIALOGS) === null;
        if (hadFocus.current && isNowhere) focused.current();
      });
    page.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onLeave);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      page.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onLeave);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [root]);

  const standing = useRef<HTMLElement | null>(null);
  // The only tab stop of the list. Told to the page and not to React: see TagCard.
  const standAt = useCallback(() => {
    const card = current === null ? null : document.getElementById(cardId(current));
    if (card?.tabIndex === 0) return;
    if (card !== null) card.tabIndex = 0;
    if (standing.current !== null) standing.current.tabIndex = -1;
    standing.current = card;
  }, [current]);

  useLayoutEffect(() => {
    if (current === null) return;
    let later: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      pane.current?.querySelector(`mark[data-tag="${current}"]`)?.scrollIntoView({ block: 'nearest' });
      document.getElementById(cardId(current))?.scrollIntoView({ block: 'nearest' });
      // After the frame that shows what the key did: to move the focus the browser lays out the whole page.
      later = setTimeout(() => {
        const isTyping = document.activeElement?.matches('input, textarea, select, [role=combobox]') === true;
        if (!isBusy && !isTyping && hadFocus.current) focusCurrent();
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [current, isBusy, focusCurrent, pane]);

  // With each drawing: a card that was drawn anew has lost it.
  useEffect(() => {
    const later = setTimeout(standAt);
    return () => clearTimeout(later);
  });

  useLayoutEffect(() => {
    if (!isBusy && hadFocus.current && document.activeElement === document.body) focusCurrent();
  });

  return { focusCurrent };
}
