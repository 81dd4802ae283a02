import { useCallback, useState } from 'react';

export type PictureFrame = { readonly width: number; readonly isRtl: boolean };

/** How wide a picture may be and which way its script runs; null until it is measured. */
export function usePictureFrame(): { frame: PictureFrame | null; measure: (element: HTMLElement | null) => void } {
  const [frame, setFrame] = useState<PictureFrame | null>(null);
  const [observer] = useState(
    () =>
      new ResizeObserver(([entry]) => {
        if (entry === undefined || entry.contentRect.width === 0) return;
        const width = Math.floor(entry.contentRect.width);
        const isRtl = getComputedStyle(entry.target).direction === 'rtl';
        setFrame((present) => (present?.width === width && present.isRtl === isRtl ? present : { width, isRtl }));
      }),
  );
  const measure = useCallback(
    (element: HTMLElement | null) => {
      observer.disconnect();
      if (element !== null) observer.observe(element);
    },
    [observer],
  );
  return { frame, measure };
}
