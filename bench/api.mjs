/**
 * `npm run bench:api`: the content API over an archive of 100,000 articles and 1,000,000 quotes, made once. `--quick`: over
 * 2,000 articles; `--json` prints one object for machines.
 */
import { buildPlayground, buildPlugin, checkMachine, install, Missing, main } from '../playground/steps.mjs';

/** The desk has Strapi's own types beside ours, to measure against: playground/config/plugins. */
process.env.BENCH_PEER = 'yes';

const FLAGS = ['--json', '--quick'];
const SIZES = { whole: 100_000, quick: 2_000 };

await main(async () => {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => !FLAGS.includes(arg));
  if (unknown !== undefined) throw new Missing(`There is no "${unknown}" here: give ${FLAGS.join(', ')}, or nothing.`);
  const isQuick = args.includes('--quick');
  const started = Date.now();
  const say = (text) => process.stderr.write(`  ${Math.round((Date.now() - started) / 1000)} s  ${text}\n`);
  const { withProgressAside } = await import('./progressAside.mjs');
  const rows = await withProgressAside(async () => {
    checkMachine();
    await install();
    await buildPlugin();
    await buildPlayground();
    const { fillArchive } = await import('./fillArchive.mjs');
    const { QUOTES_EACH } = await import('./insertArchive.mjs');
    const { openDesk } = await import('./openDesk.mjs');
    const { measureSearch } = await import('./measureSearch.mjs');
    const { measurePages } = await import('./measurePages.mjs');
    const articles = isQuick ? SIZES.quick : SIZES.whole;
    const { state, indexedIn } = await fillArchive(articles, say);
    const desk = await openDesk(state);
    try {
      const given = { desk, state, isQuick, articles, quotes: articles * QUOTES_EACH, say };
      const { row } = await import('./printTable.mjs');
      const made = row('quotes indexed on first start, seconds', indexedIn, {
        unit: 's',
        note: `${given.quotes} quotes`,
      });
      return [...(await measureSearch(given)), ...(await measurePages(given)), ...(indexedIn === null ? [] : [made])];
    } finally {
      await desk.stop();
    }
  });
  const { printTable } = await import('./printTable.mjs');
  printTable(rows, { isJson: args.includes('--json') });
});
