import type { StoredSuggestion } from '../../core/contract';

/** In the order of the text; what stands nowhere in it comes first, as the server lists it. */
export function inTextOrder(a: StoredSuggestion, b: StoredSuggestion): number {
  const [first, second] = [a.anchor.spans[0], b.anchor.spans[0]];
  return (first?.block ?? -1) - (second?.block ?? -1) || (first?.start ?? -1) - (second?.start ?? -1);
}
