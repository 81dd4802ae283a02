import type { Tag } from './changes';

/** A run of tags of the list that is drawn as one. */
export type Chunk = { readonly start: number; readonly tags: readonly Tag[] };

/** Of five hundred cards a key then looks at twenty runs and at the cards of one or two of them. */
const SIZE = 25;

export const areSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** The list cut into runs. A run whose tags are as before is the very object it was, and is not drawn again. */
export function cutIntoChunks(tags: readonly Tag[], before: readonly Chunk[]): readonly Chunk[] {
  return Array.from({ length: Math.ceil(tags.length / SIZE) }, (_, n) => {
    const start = n * SIZE;
    const own = tags.slice(start, start + SIZE);
    const known = before[n];
    return known !== undefined && areSame(known.tags, own) ? known : { start, tags: own };
  });
}
