import type { Direction } from './nearestInDirection';

/** What a key means in every picture. `dx` and `dy` are shares of what is seen; `factor` above 1 goes nearer. */
export type PictureCommand =
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'whole' }
  | { readonly kind: 'move'; readonly direction: Direction }
  | { readonly kind: 'close' };

export const ZOOM_STEP = 1.6;
export const PAN_STEP = 0.25;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-PAN_STEP, 0],
  right: [PAN_STEP, 0],
  up: [0, -PAN_STEP],
  down: [0, PAN_STEP],
};

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** null: the key is not the picture's; those with Ctrl, Alt or ⌘ are the browser's. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): PictureCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  const direction = ARROWS[key];
  if (direction !== undefined) {
    const [dx, dy] = STEPS[direction];
    return shiftKey ? { kind: 'pan', dx, dy } : { kind: 'move', direction };
  }
  if (key === '+' || key === '=') return { kind: 'zoom', factor: ZOOM_STEP };
  if (key === '-' || key === '_') return { kind: 'zoom', factor: 1 / ZOOM_STEP };
  if (key === '0') return { kind: 'whole' };
  return key === 'Escape' ? { kind: 'close' } : null;
}
