/**
 * A lexicon is written as people write ("l'etat"), and words are found apart ("l", "etat"): every word and key of a part
 * of the lexicon, with what is elided set apart.
 */
export function splitElisions<T>(words: T, elisions: readonly string[]): T {
  const pattern = new RegExp(`(^|[ ,])(${elisions.join('|')})'(?=[a-z]|$)`, 'g');
  const split = (text: string): string => text.replaceAll(pattern, '$1$2 ').trimEnd();
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return split(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [split(key), walk(each)]));
  };
  return walk(words) as T;
}
