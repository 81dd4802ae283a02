import { useEffect, useState } from 'react';
import { layOutNetwork, type Positions } from '../../../pictures/layOutNetwork';
import type { Network } from '../../../pictures/whoMetWhom';

export type NetworkLayout =
  | { readonly kind: 'placing'; readonly progress: number }
  | { readonly kind: 'placed'; readonly positions: Positions };

/** Milliseconds at a time: a frame has room for it, and keys are answered in between. */
const SLICE = 10;

/** Lays a network out without ever holding the page up. */
export function useNetworkLayout(network: Network): NetworkLayout {
  const [layout, setLayout] = useState<{ of: Network; is: NetworkLayout } | null>(null);
  useEffect(() => {
    const steps = layOutNetwork(network, 1);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = () => {
      const end = performance.now() + SLICE;
      let step = steps.next();
      while (step.done !== true && performance.now() < end) step = steps.next();
      if (step.done === true) {
        setLayout({ of: network, is: { kind: 'placed', positions: step.value } });
        return;
      }
      setLayout({ of: network, is: { kind: 'placing', progress: step.value } });
      timer = setTimeout(go, 0);
    };
    go();
    return () => clearTimeout(timer);
  }, [network]);
  return layout?.of === network ? layout.is : { kind: 'placing', progress: 0 };
}
