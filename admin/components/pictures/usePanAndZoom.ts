import { type RefObject, useEffect, useRef } from 'react';

type Handlers = {
  /** Shares of the picture's width and height; above 0 goes to what is right of it and below. */
  onPan: (dx: number, dy: number) => void;
  /** `factor` above 1 goes nearer; `at`: 0 to 1 from the left. */
  onZoom: (factor: number, at: number) => void;
};

const SLOP = 4;

/**
 * Dragging moves a picture, the wheel enlarges it: with Ctrl or ⌘ always, alone only while the keyboard is in it, so that
 * scrolling the page past it stays scrolling. What the keys and buttons do is the same.
 */
export function usePanAndZoom(svg: RefObject<SVGSVGElement>, handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture's sheet is there as long as the picture.
  useEffect(() => {
    const sheet = svg.current;
    if (sheet === null) return;
    let grip: { x: number; y: number; isMoving: boolean } | null = null;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey && !sheet.contains(document.activeElement)) return;
      event.preventDefault();
      const { left, width } = sheet.getBoundingClientRect();
      latest.current.onZoom(Math.exp(-event.deltaY / 400), (event.clientX - left) / width);
    };
    const onDown = (event: PointerEvent) => {
      if (event.button === 0) grip = { x: event.clientX, y: event.clientY, isMoving: false };
    };
    const onMove = (event: PointerEvent) => {
      if (grip === null || (event.buttons & 1) === 0) return;
      const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y];
      if (!grip.isMoving && Math.hypot(dx, dy) < SLOP) return;
      grip = { x: event.clientX, y: event.clientY, isMoving: true };
      const { width, height } = sheet.getBoundingClientRect();
      latest.current.onPan(-dx / width, -dy / height);
    };
    // A drag that ends on a mark has not chosen it.
    const onClick = (event: MouseEvent) => {
      if (grip?.isMoving === true) event.stopPropagation();
      grip = null;
    };
    sheet.addEventListener('wheel', onWheel, { passive: false });
    sheet.addEventListener('pointerdown', onDown);
    sheet.addEventListener('pointermove', onMove);
    sheet.addEventListener('click', onClick, { capture: true });
    return () => {
      sheet.removeEventListener('wheel', onWheel);
      sheet.removeEventListener('pointerdown', onDown);
      sheet.removeEventListener('pointermove', onMove);
      sheet.removeEventListener('click', onClick, { capture: true });
    };
  }, []);
}
