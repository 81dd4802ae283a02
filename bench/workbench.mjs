/**
 * `npm run bench:workbench`: the workbench's numbers, measured on the built plugin in a real browser. `--json` prints one
 * object for machines, `--quick` repeats less, names of parts (`sizes anchors keys`) measure these alone.
 */
import { buildPlayground, buildPlugin, checkMachine, install, Missing, main } from '../playground/steps.mjs';
import { withProgressAside } from './progressAside.mjs';

/** Part → how it is measured: each gives rows, and stops what it started. */
const PARTS = {
  sizes: async () => (await import('./measureSizes.mjs')).measureSizes(),
  anchors: async (given) => (await import('./measureAnchors.mjs')).measureAnchors(given),
  keys: async (given) => (await import('./measureKeys.mjs')).measureKeys(given),
  opening: async (given) => (await import('./measureOpening.mjs')).measureOpening(given),
  box: async (given) => (await import('./measureEntityBox.mjs')).measureEntityBox(given),
  killing: async (given) => (await import('./measureKilling.mjs')).measureKilling(given),
  seed: async (given) => (await import('./measureSeed.mjs')).measureSeed(given),
};
/** Those that need the desk with the long stories and 20,000 people. */
const ON_DESK = ['keys', 'opening', 'box'];

const FLAGS = ['--json', '--quick'];

function chosenParts(args) {
  const named = args.filter((arg) => !FLAGS.includes(arg));
  const unknown = named.find((name) => !(name in PARTS));
  if (unknown !== undefined) {
    throw new Missing(
      `No part is called "${unknown}": give some of ${Object.keys(PARTS).join(', ')}, or none for all; and ${FLAGS.join(', ')}.`,
    );
  }
  return Object.keys(PARTS).filter((name) => named.length === 0 || named.includes(name));
}

async function build() {
  checkMachine();
  await install();
  await buildPlugin();
  await buildPlayground();
}

await main(async () => {
  const args = process.argv.slice(2);
  const parts = chosenParts(args);
  const started = Date.now();
  const say = (text) => process.stderr.write(`  ${Math.round((Date.now() - started) / 1000)} s  ${text}\n`);
  const rows = await withProgressAside(async () => {
    await build();
    const { withDesk } = await import('./withDesk.mjs');
    return withDesk(
      { isNeeded: parts.some((name) => ON_DESK.includes(name)), isQuick: args.includes('--quick'), say },
      async (given) => {
        const measured = [];
        for (const part of parts) {
          say(`${part} …`);
          measured.push(...(await PARTS[part](given)));
        }
        return measured;
      },
    );
  });
  const { printTable } = await import('./printTable.mjs');
  printTable(rows, { isJson: args.includes('--json') });
});
