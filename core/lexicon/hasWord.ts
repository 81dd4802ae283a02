const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a list of the lexicon holds `word`. Lists read well as data; the set behind each is made once. */
export function hasWord(list: readonly string[], word: string): boolean {
  let set = sets.get(list);
  if (!set) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set.has(word);
}
