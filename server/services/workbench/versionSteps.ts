/**
 * Which version a tag has after the operations of one request, by the version that it had before: an editor who did
 * three things in a row to a tag knew only the first version. Steps that somebody else took are not among them.
 */
export class VersionSteps {
  readonly #steps = new Map<string, Map<number, number>>();

  /** The operation found the version before `version` and left this one. */
  add(tagId: string, version: number): void {
    const steps = this.#steps.get(tagId) ?? new Map<number, number>();
    steps.set(version - 1, version);
    this.#steps.set(tagId, steps);
  }

  /** The version that the operations so far made of the one that the editor saw. */
  follow(tagId: string, seen: number): number {
    const steps = this.#steps.get(tagId);
    let version = seen;
    for (let next = steps?.get(version); next !== undefined; next = steps?.get(version)) version = next;
    return version;
  }
}
