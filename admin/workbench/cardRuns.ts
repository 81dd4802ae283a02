import type { Tag } from './changes';
import { areSame } from './chunks';

/** Some tags of the list that are drawn as one; `key` stays while tags come into the run or leave it. */
export type CardRun = { readonly key: number; readonly tags: readonly Tag[] };

/**
 * The list cut into runs of `size` where it is new. A tag stays in the run it was in and one that comes in joins that
 * of the tag before it, so that a tag that leaves a list of hundreds moves no other one across an edge. A run whose
 * tags are as before is the very object it was; one that has doubled is split.
 */
export function cutIntoRuns(tags: readonly Tag[], size: number, before: readonly CardRun[] = []): readonly CardRun[] {
  const homes = new Map(before.flatMap(({ tags: own }, at) => own.map(({ id }) => [id, at] as const)));
  const cut: { home: number | null; tags: Tag[] }[] = [];
  for (const tag of tags) {
    const last = cut.at(-1);
    const home = homes.get(tag.id) ?? null;
    const isNext = home !== null && home > (last?.home ?? -1);
    const most = last === undefined || last.home === null ? size : 2 * size;
    if (last === undefined || isNext || last.tags.length >= most) cut.push({ home: isNext ? home : null, tags: [tag] });
    else last.tags.push(tag);
  }
  let fresh = Math.max(-1, ...before.map(({ key }) => key));
  return cut.map(({ home, tags: own }) => {
    const known = home === null ? undefined : before[home];
    if (known === undefined) {
      fresh += 1;
      return { key: fresh, tags: own };
    }
    return areSame(known.tags, own) ? known : { key: known.key, tags: own };
  });
}
