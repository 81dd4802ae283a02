import { setTimeout as pause } from 'node:timers/promises';

/** What a database says when it is busy, gone for a moment, or asks to try again. */
const PASSING = new Set([
  ...['SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_BUSY_SNAPSHOT'],
  ...['40001', '40P01', '55P03', '57P01', '57P02', '57P03', '08000', '08003', '08006', '53300'],
  ...[
    'ER_LOCK_DEADLOCK',
    'ER_LOCK_WAIT_TIMEOUT',
    'ER_CON_COUNT_ERROR',
    'PROTOCOL_CONNECTION_LOST',
    'ER_SERVER_SHUTDOWN',
  ],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'ER_CHECKREAD'],
]);
const FULL = new Set(['SQLITE_FULL', '53100', '53200', 'ENOSPC', 'EDQUOT', 'ER_RECORD_FILE_FULL', 'ER_DISK_FULL']);
/**
 * Drivers that say it in words only. Of a transaction whose connection was lost, the next statement is told that it is
 * already complete.
 */
const PASSING_WORDS =
  /Connection terminated|Connection ended|Connection lost|connection is in closed state|Knex: Timeout acquiring|Transaction query already complete/u;

/** A connection may be away for half a minute; twice that is waited for. */
const PATIENCE_MS = 60_000;
const FIRST_MS = 250;
const LONGEST_MS = 8_000;

/** Nothing can be written, and trying again will not help. */
export class NoRoom extends Error {}

type Retrying = {
  /** Told before each pause, with what went wrong. */
  readonly tell: (why: string, pauseMs: number) => void;
  readonly patienceMs?: number;
};

/**
 * Does `work`, again where the database is only busy or away, after pauses that double (0.25 s to 8 s), for a minute.
 * `work` must be whole or nothing.
 * @throws NoRoom where the disk is full; else what `work` threw last
 */
export async function withRetries<T>(work: () => Promise<T>, { tell, patienceMs = PATIENCE_MS }: Retrying): Promise<T> {
  let wait = FIRST_MS;
  for (let waited = 0; ; waited += wait, wait = Math.min(wait * 2, LONGEST_MS)) {
    try {
      return await work();
    } catch (error) {
      if (isFull(error)) throw new NoRoom('the disk that the database is on is full.', { cause: error });
      if (!isPassing(error) || waited + wait > patienceMs) throw error;
      tell(error instanceof Error ? error.message : String(error), wait);
      await pause(wait);
    }
  }
}

/** The error and those behind it. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let one = error as { code?: unknown; cause?: unknown } | undefined; one && codes.length < 5; ) {
    codes.push(String(one.code ?? ''));
    one = one.cause as typeof one;
  }
  return codes;
}

const isFull = (error: unknown): boolean => codesOf(error).some((code) => FULL.has(code));
export const isPassing = (error: unknown): boolean =>
  codesOf(error).some((code) => PASSING.has(code)) || PASSING_WORDS.test(String((error as Error)?.message ?? ''));
