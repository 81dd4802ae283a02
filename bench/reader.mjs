/**
 * `npm run bench:reader`: how well the reader reads, beside compromise and quotation marks alone. From the corpora that
 * stand beside the checkout; from our own stories where there are none. `--errors quotes` (or `german`, `russian`, `own`)
 * lists what is missed and invented, by class; `--json` prints one object for machines.
 */
import { buildPlugin, checkMachine, install, Missing, main } from '../playground/steps.mjs';

const LISTS = ['quotes', 'german', 'russian', 'own'];

await main(async () => {
  const args = process.argv.slice(2);
  const at = args.indexOf('--errors');
  const list = at < 0 ? null : args[at + 1];
  if (list !== null && !LISTS.includes(list)) throw new Missing(`Say which errors: --errors ${LISTS.join(', ')}.`);
  const unknown = args.find((arg, n) => arg !== '--json' && arg !== '--errors' && n !== at + 1);
  if (unknown !== undefined) throw new Missing(`There is no "${unknown}" here: give --errors, --json, or nothing.`);
  const { withProgressAside } = await import('./progressAside.mjs');
  await withProgressAside(async () => {
    checkMachine();
    await install();
    await buildPlugin();
  });
  const { measureReader, readingsFor } = await import('./reader/measureReader.mjs');
  if (list !== null) {
    const { listErrors } = await import('./reader/listErrors.mjs');
    const { documents, readings } = readingsFor(list);
    for (const [name, lines] of listErrors(documents, readings))
      process.stdout.write(`\n## ${lines.length} × ${name}\n${lines.map((line) => `  - ${line}\n`).join('')}`);
    return;
  }
  const { printTable } = await import('./printTable.mjs');
  const { measureCost } = await import('./reader/measureCost.mjs');
  printTable([...measureReader(), ...(await measureCost())], { isJson: args.includes('--json') });
});
