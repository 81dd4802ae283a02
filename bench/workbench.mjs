/**
 * `npm run bench:workbench`: the workbench's numbers, measured on the built plugin in a real browser. `--json` prints one
 * object for machines, `--quick` repeats less, names of parts (`sizes anchors keys`) run these alone.
 */
import { buildPlayground, buildPlugin, checkMachine, install, Missing, main } from '../playground/steps.mjs';

/** Part → how it is measured. Each gives rows; each stops what it started. */
const PARTS = {
  sizes: async () => (await import('./measureSizes.mjs')).measureSizes(),
  anchors: async () => (await import('./measureAnchors.mjs')).measureAnchors(),
};

function chosenParts(args) {
  const named = args.filter((arg) => !arg.startsWith('--'));
  const unknown = named.find((name) => !(name in PARTS));
  if (unknown !== undefined) {
    throw new Missing(
      `No part is called "${unknown}": give some of ${Object.keys(PARTS).join(', ')}, or none for all.`,
    );
  }
  return named.length > 0 ? named : Object.keys(PARTS);
}

/** With --json, standard output is the object's alone: what the steps tell goes where progress goes. */
async function withProgressAside(work) {
  const { write } = process.stdout;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}

await main(async () => {
  const args = process.argv.slice(2);
  const parts = chosenParts(args);
  const options = { isQuick: args.includes('--quick'), say: (text) => process.stderr.write(`  ${text}\n`) };
  const rows = await withProgressAside(async () => {
    checkMachine();
    await install();
    await buildPlugin();
    await buildPlayground();
    const measured = [];
    for (const part of parts) {
      options.say(`${part} …`);
      measured.push(...(await PARTS[part](options)));
    }
    return measured;
  });
  const { printTable } = await import('./printTable.mjs');
  printTable(rows, { isJson: args.includes('--json') });
});
