/**
 * The table of the bench. A row is `{measure, ours, peer, goal, holds}`: `ours` and `peer` are numbers or null, `goal` is
 * `{most, unit}` or `{unit}` where nothing is promised, `note` says what the peer is or how it was measured.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../playground/steps.mjs';
import { chromiumPath } from './openBrowser.mjs';

/** One row, judged. `most` or `least`: the goal, in `unit`; without one the figure is only told. */
export const row = (measure, ours, { unit, most = null, least = null, peer = null, note = '' }) => ({
  measure,
  ours,
  peer,
  goal: most ?? least,
  isLeast: least !== null,
  holds: most !== null ? ours <= most : least !== null ? ours >= least : null,
  unit,
  note,
});

const figure = (value) => (value === null ? '–' : String(Math.round(value * 100) / 100));
const withUnit = (value, unit) => (value === null ? '–' : `${figure(value)} ${unit}`);
const HOLDS = new Map([
  [true, 'yes'],
  [false, 'NO'],
  [null, ''],
]);

const HEAD = ['measure', 'ours', 'peer', 'ratio', 'goal', 'holds'];

const cellsOf = ({ measure, ours, peer, goal, isLeast, holds, unit }) => [
  measure,
  withUnit(ours, unit),
  withUnit(peer, unit),
  peer === null || ours === 0 ? '–' : `${figure(peer / ours)} ×`,
  goal === null ? '–' : `${isLeast ? '≥' : '≤'} ${figure(goal)} ${unit}`,
  HOLDS.get(holds),
];

/** The machine that the figures are of: without it they say nothing. */
function machineLine() {
  const strapi = JSON.parse(readFileSync(path.join(root, 'node_modules/@strapi/strapi/package.json'), 'utf8')).version;
  const browser = existsSync(chromiumPath)
    ? `, ${execFileSync(chromiumPath, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()}`
    : '';
  const [cpu] = os.cpus();
  const load = os.loadavg()[0]?.toFixed(1);
  return `${cpu?.model ?? 'unknown CPU'}, ${os.cpus().length} cores (load ${load}), node ${process.versions.node}${browser}, strapi ${strapi}`;
}

/** Prints the table for people, or one JSON object for machines. */
export function printTable(rows, { isJson }) {
  if (isJson) {
    const bare = rows.map(({ measure, ours, peer, goal, holds }) => ({ measure, ours, peer, goal, holds }));
    process.stdout.write(`${JSON.stringify({ rows: bare })}\n`);
    return;
  }
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  const print = (cells) => process.stdout.write(`| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |\n`);
  print(lines[0]);
  print(widths.map((width) => '-'.repeat(width)));
  for (const cells of lines.slice(1)) print(cells);
  process.stdout.write(`\n${machineLine()}\n`);
  if (os.loadavg()[0] > os.cpus().length)
    process.stdout.write('Other work was running: times are longer than they would be.\n');
  for (const { measure, note } of rows) if (note !== '') process.stdout.write(`- ${measure}: ${note}\n`);
}
