import { useEffect, useState } from 'react';
import type { Atlas } from '../../../pictures/worldMap';

export type Borders =
  | { readonly kind: 'off' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'on'; readonly atlas: Atlas };

/** Borders come with a chunk of their own, when somebody asks for them. */
export function useBorders(isWanted: boolean): Borders {
  const [borders, setBorders] = useState<Borders>({ kind: 'loading' });
  useEffect(() => {
    if (!isWanted) return;
    let isLeft = false;
    setBorders({ kind: 'loading' });
    import('world-atlas/countries-110m.json').then(
      ({ default: atlas }) => !isLeft && setBorders({ kind: 'on', atlas: atlas as unknown as Atlas }),
      () => !isLeft && setBorders({ kind: 'failed' }),
    );
    return () => {
      isLeft = true;
    };
  }, [isWanted]);
  return isWanted ? borders : { kind: 'off' };
}
