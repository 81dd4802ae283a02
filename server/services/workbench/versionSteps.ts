import type { Changed } from '../desk/logOperation';

/**
 * Which version a tag has after the operations of one request, by the version that it had before: an editor who did
 * three things in a row to a tag knew only the first version. Steps that somebody else took are not among them.
 */
export class VersionSteps {
  readonly #steps = new Map<string, Map<number, number>>();
  readonly #begun = new Map<string, number>();

  /** An operation found the version before this one, and left this one. */
  add({ id, version }: Changed): void {
    const steps = this.#steps.get(id) ?? new Map<number, number>();
    steps.set(version - 1, version);
    this.#steps.set(id, steps);
  }

  /** The tag was made in this request: whatever version is said to have been seen of it before, this one is meant. */
  begin({ id, version }: Changed): void {
    this.#begun.set(id, version);
  }

  /** The version that the operations so far made of the one that the editor saw. */
  follow(tagId: string, seen: number): number {
    const steps = this.#steps.get(tagId);
    let version = Math.max(seen, this.#begun.get(tagId) ?? seen);
    for (let next = steps?.get(version); next !== undefined; next = steps?.get(version)) version = next;
    return version;
  }
}
