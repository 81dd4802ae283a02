import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');
const STRAPI = '5.54.0';
const quiet = { STRAPI_TELEMETRY_DISABLED: 'true', STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true' };

const run = (cwd: string, command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd, env: { ...process.env, ...quiet }, encoding: 'utf8', maxBuffer: 64e6 });

/** A newly created Strapi app outside the repository, with the packed plugin installed as a user would. */
export function createPackedApp(): { folder: string; remove: () => void } {
  const home = mkdtempSync(path.join(tmpdir(), 'communique-packed-'));
  const folder = path.join(home, 'newsroom');
  run(root, 'npm', 'pack', '--pack-destination', home, '--loglevel=error');
  const tarball = readdirSync(home).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack left no tarball');
  run(
    home,
    'npx',
    '--yes',
    `create-strapi-app@${STRAPI}`,
    'newsroom',
    ...['--no-run', '--js', '--use-npm', '--no-install', '--skip-cloud', '--no-example', '--no-git-init'],
    ...['--dbclient', 'sqlite', '--dbfile', '.tmp/data.db', '--non-interactive'],
  );
  run(
    folder,
    'npm',
    'install',
    path.join(home, tarball),
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--prefer-offline',
  );
  // Where the database goes; `strapi develop` makes it on its first run.
  mkdirSync(path.join(folder, '.tmp'), { recursive: true });
  return { folder, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** `strapi build` in the app: the admin panel with the plugin's screens. */
export const buildAdmin = (folder: string): string => run(folder, 'npx', 'strapi', 'build');

/** `strapi start` in the app, until it answers. */
export async function startPackedApp(
  folder: string,
  port: number,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const child = spawn(
    process.execPath,
    [path.join(folder, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'],
    {
      cwd: folder,
      env: { ...process.env, ...quiet, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    if (child.exitCode !== null || tries > 300) throw new Error(`Strapi did not answer:\n${words.slice(-3000)}`);
    const isUp = await fetch(`${address}/_health`).then(
      (reply) => reply.status === 204,
      () => false,
    );
    if (isUp) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
