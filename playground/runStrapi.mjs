/** Starts the playground's Strapi as a process of its own and waits until it answers. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Missing, playground, root } from './steps.mjs';

const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
];
const PATIENCE = 120_000;

/** Secrets are made once per state folder and kept, or every login would end with a restart. */
function secretsIn(folder) {
  const file = path.join(folder, 'secrets.json');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const made = Object.fromEntries(SECRETS.map((name) => [name, randomBytes(24).toString('base64')]));
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * `state`: the folder for database and secrets. `databaseUrl`: of a PostgreSQL database in place of the file there.
 * Returns the address and a way to stop it.
 */
export async function runStrapi({ port, state, databaseUrl = '' }) {
  const child = spawn(
    process.execPath,
    [path.join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'],
    {
      cwd: playground,
      env: {
        ...process.env,
        ...secretsIn(state),
        NODE_ENV: 'production',
        PORT: String(port),
        DATABASE_FILENAME: path.join(state, 'data.db'),
        DATABASE_URL: databaseUrl,
        STRAPI_TELEMETRY_DISABLED: 'true',
        STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let words = '';
  const keep = (chunk) => {
    words = (words + chunk).slice(-8000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let hasEnded = false;
  const ended = new Promise((resolve) => child.once('close', resolve)).then(() => {
    hasEnded = true;
  });
  const address = `http://127.0.0.1:${port}`;
  const until = Date.now() + PATIENCE;
  for (;;) {
    if (hasEnded) throw new Missing(`Strapi ended before it answered. Its last words:\n${words.slice(-3000)}`);
    const isUp = await fetch(`${address}/_health`).then(
      (reply) => reply.status === 204,
      () => false,
    );
    if (isUp) break;
    if (Date.now() > until) {
      child.kill('SIGKILL');
      throw new Missing(
        `Strapi did not answer at ${address} within ${PATIENCE / 1000} s. Its last words:\n${words.slice(-3000)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    address,
    child,
    ended,
    /** What Strapi last printed. */
    words: () => words,
    stop: async () => {
      if (!hasEnded) child.kill('SIGTERM');
      await ended;
    },
  };
}
