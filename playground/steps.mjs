/**
 * The set-up steps that `npm start` and `npm test` share: plain Node, because they run before anything is installed.
 * Each step is skipped when nothing that it reads has changed since it last ended well.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const playground = path.dirname(fileURLToPath(import.meta.url));
export const root = path.dirname(playground);
const stamps = path.join(root, 'node_modules', '.cache', 'communique');
const SPACE_NEEDED = 2.5e9;

/** A sentence for a person: what is missing and what to do. Nothing else is printed for it. */
export class Missing extends Error {}

export function checkMachine() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20 || major > 24) {
    throw new Missing(
      `Node ${process.versions.node} runs this, but Node 20 to 24 is needed: install Node 22 and run the command again.`,
    );
  }
  if (existsSync(path.join(root, 'node_modules', '@strapi', 'strapi'))) return;
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < SPACE_NEEDED) {
    const free = ((bavail * bsize) / 1e9).toFixed(1);
    throw new Missing(
      `Only ${free} GB are free at ${root}, but about 2.5 GB are needed to install and build: make room and run the command again.`,
    );
  }
}

export async function checkPort(port, host = '127.0.0.1') {
  await new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Missing(
              `Port ${port} is taken: stop what listens there, or choose another one with PORT=${port + 1} npm start.`,
            )
          : new Missing(`Port ${port} cannot be opened (${error.code}): choose another one with PORT=8080 npm start.`),
      ),
    );
    server.listen(port, host, () => server.close(resolve));
  });
}

const say = (text) => process.stdout.write(text);

/** Runs one command with its output kept back; shows seconds while it runs, and the output's end when it fails. */
async function run(title, command, args, { cwd = root, env = {} } = {}) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const isTerminal = process.stdout.isTTY;
  say(isTerminal ? `  ${title} …` : `  ${title} …\n`);
  const ticking = setInterval(
    () => say(isTerminal ? `\r  ${title} … ${seconds()} s` : `  ${title} … ${seconds()} s\n`),
    isTerminal ? 1000 : 20_000,
  );
  let output = '';
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true', STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(ticking));
  if (code !== 0) {
    say('\n');
    throw new Missing(
      `${title} failed (${command} ${args.join(' ')}, exit ${code}). Its last words:\n${output.slice(-3000)}`,
    );
  }
  say(isTerminal ? `\r  ${title}: done in ${seconds()} s\n` : `  ${title}: done in ${seconds()} s\n`);
}

const node = (...parts) => [path.join(root, 'node_modules', ...parts)];
const IGNORED = new Set([
  'node_modules',
  'dist',
  'build',
  '.cache',
  '.tmp',
  '.strapi',
  '.state',
  'types',
  'public',
  'stories',
]);

function hashOf(paths) {
  const hash = createHash('sha256').update(process.versions.modules);
  const add = (file) => {
    if (!existsSync(file)) return;
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file).sort()) if (!IGNORED.has(name)) add(path.join(file, name));
    } else {
      hash.update(path.relative(root, file)).update(readFileSync(file));
    }
  };
  for (const each of paths) add(path.join(root, each));
  return hash.digest('hex');
}

/** Runs `work` unless it ended well before on the same files and left what it makes. */
async function once(name, { reads, leaves }, work) {
  const stamp = path.join(stamps, name);
  const present = hashOf(reads);
  const isDone =
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === present &&
    leaves.every((file) => existsSync(path.join(root, file)));
  if (isDone) return;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, present);
}

const PLUGIN = ['core', 'server', 'admin', 'cli', 'package.json', 'tsconfig.json'];

/**
 * `npm install --no-save` and not `npm ci`: the latter refuses a lock file that lacks another platform's optional
 * binaries, which a registry that mirrors only part of them makes. The versions are the lock's either way.
 */
export const install = () =>
  once('install', { reads: ['package-lock.json'], leaves: ['node_modules/@strapi/strapi/package.json'] }, () =>
    run('Installing packages (the first time takes a few minutes)', 'npm', [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]),
  );

export const buildPlugin = () =>
  once(
    'plugin',
    {
      reads: PLUGIN,
      leaves: ['dist/server/index.js', 'dist/admin/index.js', 'dist/core/index.js', 'dist/cli/index.js'],
    },
    async () => {
      await run('Building the plugin', process.execPath, [
        ...node('@strapi', 'sdk-plugin', 'bin', 'strapi-plugin.js'),
        'build',
        '--silent',
      ]);
    },
  );

export const buildPlayground = () =>
  once(
    'playground',
    {
      reads: [
        ...PLUGIN,
        'package-lock.json',
        'playground/config',
        'playground/src',
        'playground/package.json',
        'playground/tsconfig.json',
        'playground/steps.mjs',
      ],
      leaves: ['playground/dist/build/index.html'],
    },
    () =>
      run(
        'Building the admin panel',
        process.execPath,
        [...node('@strapi', 'strapi', 'bin', 'strapi.js'), 'build', '--silent'],
        // Otherwise Strapi bundles React's development build, which takes twice as long for everything.
        { cwd: playground, env: { NODE_ENV: 'production' } },
      ),
  );

/** Prints a missing thing as one sentence and ends with 1; anything else is a bug of ours and shows its trace. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
