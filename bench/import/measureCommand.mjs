/** `communique import` as it is typed, in a process of its own. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../playground/steps.mjs';

const EVERY_MS = 100;
/** Without a limit V8 leaves garbage lie as long as there is room, and what a long archive keeps would not show. */
const HEAP_MB = 256;

/**
 * With a heap of 256 MB, in which an archive that were kept would not fit.
 * @returns stories per second without the start of Strapi, and the most memory that the process took, in megabytes
 */
export async function measureCommand(app, file, stories) {
  const empty = await runCommand(app, '/dev/null');
  const whole = await runCommand(app, file);
  if (!whole.out.startsWith(`${stories} new, `)) throw new Error(`Not all came in: ${whole.out}${whole.err}`);
  return { perSecond: (1000 * stories) / Math.max(1, whole.took - empty.took), megabytes: whole.megabytes };
}

function runCommand(app, file) {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [path.join(root, 'cli', 'communique.js'), 'import', '--input', 'jsonl', file], {
    cwd: app,
    env: { ...process.env, NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err, most] = ['', '', 0];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err = (err + chunk).slice(-2000);
  });
  const timer = setInterval(() => {
    most = Math.max(most, residentMegabytes(child.pid));
  }, EVERY_MS);
  return new Promise((resolve) =>
    child.once('close', () => {
      clearInterval(timer);
      resolve({ took: performance.now() - startedAt, out, err, megabytes: most });
    }),
  );
}

/** 0 where the system does not say. */
function residentMegabytes(pid) {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return 0;
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024;
}
