/**
 * `npm run bench:api`: the content API over an archive of 100,000 articles and 1,000,000 quotes, made once. `--quick`: over
 * 2,000 articles; `--json` prints one object for machines. With DATABASE_URL (postgres://…) the same on that server too, in
 * a database of its own.
 */
import { buildPlayground, buildPlugin, checkMachine, install, Missing, main } from '../playground/steps.mjs';

/** The desk has Strapi's own types beside ours, to measure against: playground/config/plugins. */
process.env.BENCH_PEER = 'yes';

const FLAGS = ['--json', '--quick'];
const SIZES = { whole: 100_000, quick: 2_000 };

async function measure(database, archive, { isQuick, articles, say }) {
  const { QUOTES_EACH } = await import('./insertArchive.mjs');
  const { openDesk } = await import('./openDesk.mjs');
  const { measureSearch } = await import('./measureSearch.mjs');
  const { measurePages } = await import('./measurePages.mjs');
  const { row } = await import('./printTable.mjs');
  const quotes = articles * QUOTES_EACH;
  const desk = await openDesk(archive.state, { databaseUrl: archive.databaseUrl });
  try {
    const given = { desk, isQuick, articles, quotes, say };
    const rows = [
      ...(await measureSearch(given)),
      ...(await measurePages(given)),
      row('quotes indexed on first start, seconds', archive.indexedIn, { unit: 's', note: `${quotes} quotes` }),
    ];
    return rows.map((one) => ({ ...one, measure: `${database}: ${one.measure}` }));
  } finally {
    await desk.stop();
  }
}

await main(async () => {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => !FLAGS.includes(arg));
  if (unknown !== undefined) throw new Missing(`There is no "${unknown}" here: give ${FLAGS.join(', ')}, or nothing.`);
  const isQuick = args.includes('--quick');
  const serverUrl = process.env.DATABASE_URL;
  if (serverUrl !== undefined && !/^postgres(ql)?:/.test(serverUrl))
    throw new Missing('DATABASE_URL is to be a PostgreSQL server: postgres://user:password@host:5432/postgres.');
  const started = Date.now();
  const say = (text) => process.stderr.write(`  ${Math.round((Date.now() - started) / 1000)} s  ${text}\n`);
  const { withProgressAside } = await import('./progressAside.mjs');
  const rows = await withProgressAside(async () => {
    checkMachine();
    await install();
    await buildPlugin();
    await buildPlayground();
    const { fillArchive } = await import('./fillArchive.mjs');
    const articles = isQuick ? SIZES.quick : SIZES.whole;
    const sqlite = await fillArchive(articles, say);
    const rows = await measure('SQLite', sqlite, { isQuick, articles, say });
    if (serverUrl === undefined) return rows;
    const { fillPostgres } = await import('./fillPostgres.mjs');
    const postgres = await fillPostgres({ articles, from: sqlite.state, serverUrl, say });
    return [...rows, ...(await measure('PostgreSQL', postgres, { isQuick, articles, say }))];
  });
  const { printTable } = await import('./printTable.mjs');
  printTable(rows, { isJson: args.includes('--json') });
});
