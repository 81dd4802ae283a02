import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const STEP_MS = 10;
/** Between two statements of one event nothing is asked for a moment. */
const QUIET_STEPS = 25;
const LONGEST_STEPS = 1_500;

type Pool = { numUsed(): number; numPendingAcquires(): number };

/**
 * Until nobody has asked the database for a quarter of a second, at most a quarter of a minute. Strapi's events are sent
 * after a commit and read the database for it: closing it under them ends the process.
 */
export async function untilQuiet(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as { pool: Pool };
  for (let step = 0, quiet = 0; step < LONGEST_STEPS && quiet < QUIET_STEPS; step += 1) {
    quiet = pool.numUsed() + pool.numPendingAcquires() > 0 ? 0 : quiet + 1;
    await pause(STEP_MS);
  }
}
