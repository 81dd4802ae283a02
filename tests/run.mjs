/**
 * `npm test`: sets itself up, runs every room's tests, and ends with `N passed, N failed`.
 * `npm test -- core cli` runs only these rooms.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildPlayground, buildPlugin, checkMachine, install, main, root } from '../playground/steps.mjs';

const ROOMS = ['house', 'core', 'cli', 'admin', 'server', 'e2e'];
const state = path.join(root, 'tests', '.state');

function testRoom(room) {
  const report = path.join(state, `${room}.json`);
  rmSync(report, { force: true });
  process.stdout.write(`\n— ${room}\n`);
  const args = [
    path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    '--selectProjects',
    room,
    '--json',
    `--outputFile=${report}`,
  ];
  // A browser and the Strapi that it asks are two already: more would only wait for each other.
  if (room === 'e2e') args.push('--runInBand');
  // What dozens of Strapis leave behind slows the later ones to a third: past this the process is a new one.
  if (room === 'server') args.push('--maxWorkers=2', '--workerIdleMemoryLimit=900MB');
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

await main(async () => {
  const named = process.argv.slice(2).filter((word) => ROOMS.includes(word));
  const rooms = named.length > 0 ? named : ROOMS;
  checkMachine();
  await install();
  if (rooms.includes('e2e')) {
    await buildPlugin();
    await buildPlayground();
  }
  mkdirSync(state, { recursive: true });
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const room of rooms) {
    const result = testRoom(room);
    for (const key of Object.keys(sum)) sum[key] += result[key];
  }
  if (sum.failed > 0) process.exitCode = 1;
  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed${skipped}\n`);
});
