import { useEffect, useRef } from 'react';
import type { WorkbenchDesk } from '../../hooks/useWorkbench';
import { nextToReview } from '../../workbench/decideCommands';

/** There is always a current tag: at first the one to begin with, and for one that is gone the one that stands there now. */
export function useStandingTag({ view, listed, dispatchView }: WorkbenchDesk): void {
  const { current } = view;
  const stoodAt = useRef(0);
  useEffect(() => {
    const at = listed.findIndex(({ id }) => id === current);
    if (at >= 0) stoodAt.current = at;
    else if (listed.length > 0) {
      const beside = listed[Math.min(stoodAt.current, listed.length - 1)]?.id ?? null;
      dispatchView({ kind: 'went', to: (current === null ? nextToReview(listed, null) : null) ?? beside });
    }
  }, [current, listed, dispatchView]);
}
