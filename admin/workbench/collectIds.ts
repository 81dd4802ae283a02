/** What is asked for many things at once: an answer for each id, or none. */
export type AskAll<T> = (ids: readonly string[]) => Promise<Readonly<Record<string, T>>>;

type Options = {
  /** Ids in one question at most. */
  readonly most: number;
  /** Runs the question after all who want to be in it have spoken: `setTimeout` for a frame. */
  readonly wait: (then: () => void) => void;
};

/**
 * Makes one question out of the many that the cells of a list ask in the same moment: each asks for its own id and gets
 * its own answer. An id that is asked for twice meanwhile is asked once. Each promise rejects with what its question did,
 * or when the answer left its id out.
 */
export function collectIds<T>(askAll: AskAll<T>, { most, wait }: Options): (id: string) => Promise<T> {
  let wanted = new Map<string, PromiseWithResolvers<T>>();

  const send = () => {
    const all = [...wanted];
    wanted = new Map();
    for (let from = 0; from < all.length; from += most) void answer(all.slice(from, from + most));
  };
  const answer = async (asked: readonly (readonly [string, PromiseWithResolvers<T>])[]) => {
    try {
      const answers = await askAll(asked.map(([id]) => id));
      for (const [id, { resolve, reject }] of asked) {
        const own = answers[id];
        if (own === undefined) reject(new Error(`The answer leaves out ${id}.`));
        else resolve(own);
      }
    } catch (error) {
      for (const [, { reject }] of asked) reject(error);
    }
  };

  return (id) => {
    const already = wanted.get(id);
    if (already !== undefined) return already.promise;
    if (wanted.size === 0) wait(send);
    const one = withResolvers<T>();
    wanted.set(id, one);
    return one.promise;
  };
}

type PromiseWithResolvers<T> = {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
};

function withResolvers<T>(): PromiseWithResolvers<T> {
  let settle: Omit<PromiseWithResolvers<T>, 'promise'> | null = null;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...(settle as unknown as Omit<PromiseWithResolvers<T>, 'promise'>) };
}
