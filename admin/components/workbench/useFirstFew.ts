import { startTransition, useEffect, useState } from 'react';

/**
 * How much of a long list is drawn: what fits on a screen at once, the rest when the browser has painted that. Nobody
 * sees the difference but in how soon the first key is answered. `atLeast` must be drawn in any case.
 */
export function useFirstFew(total: number, few: number, atLeast: number): number {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    if (isWhole || total === 0) return;
    // After the frame that shows the first few; a timer alone may run before it.
    const frame = requestAnimationFrame(() => setTimeout(() => startTransition(() => setWhole(true))));
    return () => cancelAnimationFrame(frame);
  }, [isWhole, total]);
  return isWhole ? total : Math.min(total, Math.max(few, atLeast));
}
