import { startTransition, useEffect, useRef, useState } from 'react';

const waiting = new Set<() => void>();

/** All that waits, in one drawing that a key may interrupt. */
function drawWaiting() {
  const works = [...waiting];
  waiting.clear();
  startTransition(() => {
    for (const work of works) work();
  });
}

function afterFrame(work: () => void): () => void {
  // A timer alone may run before the frame: it is set when the frame is being made.
  if (waiting.size === 0) requestAnimationFrame(() => setTimeout(drawWaiting));
  waiting.add(work);
  return () => waiting.delete(work);
}

/**
 * What `value` was, until the browser has painted the frame that shows everything else; then what it is. React's own
 * deferred value is often drawn before that frame, and so makes a key wait for what it is not about.
 */
export function useAfterFrame<T>(value: T): T {
  const [shown, setShown] = useState({ value });
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    if (shown.value !== value) return afterFrame(() => setShown({ value: latest.current }));
  }, [value, shown]);
  return shown.value;
}
