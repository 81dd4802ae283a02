import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Knowledge, NOTHING_KNOWN, type Settings } from '../../core';
import type { Copy } from './copy';
import { type Prepared, prepareCopy } from './prepareCopy';

/** Copies that are read together, and what with: the knowledge about each of their filing days. */
export type Preparation = {
  readonly copies: readonly Copy[];
  readonly settings: Settings;
  readonly knowledge: ReadonlyMap<string, Knowledge>;
};

export type Preparers = {
  prepare(preparation: Preparation): Promise<readonly Prepared[]>;
  readonly threads: number;
  close(): Promise<void>;
};

/** Which day's knowledge a copy is read with. */
export const dayKeyOf = ({ date }: Copy): string => date ?? '';

function prepareAll({ copies, settings, knowledge }: Preparation): Prepared[] {
  return copies.map((copy) => {
    const known = knowledge.get(dayKeyOf(copy));
    if (!known) throw new Error(`No knowledge for ${dayKeyOf(copy)}.`);
    return prepareCopy(copy, { settings, knowledge: known });
  });
}

/**
 * Reading on all cores but one, which writes; on a single core, or from source, in this thread. `module` is the file
 * that the command was built into, and answers `serve()`.
 */
export function createPreparers(module: string | null, threads = availableParallelism() - 1): Preparers {
  if (module === null || threads < 1) {
    return { prepare: async (preparation) => prepareAll(preparation), threads: 0, close: async () => {} };
  }
  const workers = Array.from({ length: threads }, () => new PreparingWorker(module));
  return {
    threads,
    prepare: async ({ copies, ...readWith }) => {
      const share = Math.ceil(copies.length / threads);
      const shares = workers.map((worker, i) => ({ worker, copies: copies.slice(i * share, (i + 1) * share) }));
      const done = await Promise.all(
        shares.map(({ worker, copies: some }) =>
          some.length > 0 ? worker.prepare({ copies: some, ...readWith }) : [],
        ),
      );
      return done.flat();
    },
    close: async () => void (await Promise.all(workers.map((worker) => worker.close()))),
  };
}

type Records = Omit<Knowledge, 'events'>;

/** What crosses to a thread: the records only where they are others than those sent last. */
type Message = Omit<Preparation, 'knowledge'> & {
  readonly records: Records | null;
  readonly events: ReadonlyMap<string, Knowledge['events']>;
};
type Answer = { readonly done: readonly Prepared[] } | { readonly error: string };

const START = "require(require('node:worker_threads').workerData.module).serve()";

class PreparingWorker {
  readonly #worker: Worker;
  #sent: Records | null = null;

  constructor(module: string) {
    this.#worker = new Worker(START, { eval: true, workerData: { module } });
  }

  prepare({ copies, settings, knowledge }: Preparation): Promise<readonly Prepared[]> {
    const [first] = knowledge.values();
    const isSent = first === undefined || (this.#sent !== null && isSame(this.#sent, first));
    this.#sent = first ?? this.#sent;
    const events = new Map([...knowledge].map(([day, known]) => [day, known.events]));
    const records = isSent || !first ? null : recordsOf(first);
    return new Promise((resolve, reject) => {
      const onMessage = (answer: Answer): void =>
        settle(() => ('error' in answer ? reject(new Error(answer.error)) : resolve(answer.done)));
      const onError = (error: unknown): void => settle(() => reject(error));
      const onExit = (code: number): void => onError(new Error(`A reading thread ended with ${code}.`));
      const settle = (end: () => void): void => {
        this.#worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        end();
      };
      this.#worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      this.#worker.postMessage({ copies, settings, records, events } satisfies Message);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

const recordsOf = ({ people, organizations, agreements }: Knowledge): Records => ({
  people,
  organizations,
  agreements,
});

const isSame = (a: Records, b: Records): boolean =>
  a.people === b.people && a.organizations === b.organizations && a.agreements === b.agreements;

/** The other side: a thread that reads what it is sent until it is ended. */
export function serve(): void {
  if (isMainThread || !parentPort || !workerData) return;
  const port = parentPort;
  let records = recordsOf(NOTHING_KNOWN);
  let days = new Map<string, Knowledge>();
  port.on('message', (message: Message) => {
    try {
      if (message.records) days = new Map();
      records = message.records ?? records;
      for (const [day, events] of message.events) {
        const before = days.get(day);
        // The reader's index hangs on the object: the same one while nothing changed.
        if (!before || before.events.length !== events.length) days.set(day, { ...records, events });
      }
      const done = prepareAll({ ...message, knowledge: days });
      port.postMessage({ done } satisfies Answer);
    } catch (error) {
      port.postMessage({ error: (error as Error).stack ?? String(error) } satisfies Answer);
    }
  });
}
