/**
 * `npm run bench:import`: how fast an archive comes in, on SQLite, PostgreSQL and MariaDB (or on those that are named), beside
 * the document service and bare inserts. `--full`: an archive of 100,000 stories as well; `--json` prints one object.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildPlugin, checkMachine, install, Missing, main, root } from '../playground/steps.mjs';

const KINDS = ['sqlite', 'postgres', 'mysql'];
const FLAGS = ['--json', '--full'];
const SIZES = [1_000, 10_000];
const FULL = 100_000;
const WRITTEN = { stories: 2_000, slow: 60 };
/** Of the memory for a thousand stories: for more it may not be more, but for noise. */
const FLAT = 1.5;

async function measure(kind, sizes, say) {
  const { row } = await import('./printTable.mjs');
  const { openBenchApp } = await import('./import/openBenchApp.mjs');
  const { measureWriters } = await import('./import/measureWriters.mjs');
  const { measureCommand } = await import('./import/measureCommand.mjs');
  const { writeArchive } = await import('./import/makeArchive.mjs');
  const rows = [];
  const withApp = async (work) => {
    const app = await openBenchApp(kind);
    try {
      return await work(app.folder);
    } finally {
      await app.remove();
    }
  };
  say(`${kind}: writers …`);
  const { bulk, documents, bare } = await withApp((folder) => measureWriters(folder, WRITTEN));
  const unit = 'stories/s';
  rows.push(
    row(`${kind}: bulk writer`, bulk, {
      unit,
      peer: documents,
      least: 20 * documents,
      note: `article and 10 quotes; peer: document service, ${WRITTEN.slow} stories`,
    }),
    row(`${kind}: bulk writer against bare inserts`, bulk, {
      unit,
      peer: bare,
      least: bare / 3,
      note: 'peer: knex, the very rows in the same batches',
    }),
  );
  let first = null;
  for (const stories of sizes) {
    say(`${kind}: communique import of ${stories} stories …`);
    const file = path.join(root, 'bench', '.state', `archive-${stories}.jsonl`);
    await writeArchive(file, stories);
    const { perSecond, megabytes } = await withApp((folder) => measureCommand(folder, file, stories));
    rmSync(file);
    rows.push(
      row(`${kind}: communique import, ${stories} stories`, perSecond, {
        unit,
        note: 'read, analyzed and written, without the start of Strapi',
      }),
    );
    rows.push(
      row(`${kind}: memory peak, ${stories} stories`, megabytes, {
        unit: 'MB',
        most: first === null ? null : first * FLAT,
        peer: first,
        note: 'peer: the smallest archive; heap of 256 MB',
      }),
    );
    first ??= megabytes;
  }
  return rows;
}

async function measureReading(say) {
  const { row } = await import('./printTable.mjs');
  const { core } = await import('./core.mjs');
  const { recordOf } = await import('./import/makeArchive.mjs');
  say('reading …');
  const stories = 2_000;
  const lines = Array.from({ length: stories }, (_, n) => JSON.stringify(recordOf(n)));
  const parsedAt = performance.now();
  const records = lines.map((line) => JSON.parse(line));
  const parsed = (1000 * stories) / (performance.now() - parsedAt);
  const readAt = performance.now();
  for (const { text, date, language } of records) core.analyzeStory(core.parseStory(text, { date, language }));
  const read = (1000 * stories) / (performance.now() - readAt);
  return [
    row('lines of JSON parsed', parsed, { unit: 'stories/s' }),
    row('stories analyzed, one core', read, { unit: 'stories/s', note: 'ten quotes each' }),
  ];
}

await main(async () => {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => !FLAGS.includes(arg) && !KINDS.includes(arg));
  if (unknown !== undefined)
    throw new Missing(`There is no "${unknown}" here: give ${[...KINDS, ...FLAGS].join(', ')}, or nothing.`);
  const named = KINDS.filter((kind) => args.includes(kind));
  const sizes = args.includes('--full') ? [...SIZES, FULL] : SIZES;
  const { withProgressAside } = await import('./progressAside.mjs');
  const rows = await withProgressAside(async () => {
    const say = (line) => process.stderr.write(`  ${line}\n`);
    checkMachine();
    await install();
    await buildPlugin();
    const all = await measureReading(say);
    for (const kind of named.length > 0 ? named : KINDS) all.push(...(await measure(kind, sizes, say)));
    return all;
  });
  const { printTable } = await import('./printTable.mjs');
  printTable(rows, { isJson: args.includes('--json') });
});
