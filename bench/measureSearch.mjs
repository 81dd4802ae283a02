import path from 'node:path';
import Database from 'better-sqlite3';
import { timeEach } from './askMany.mjs';
import { BROAD, sayingOf, VOCABULARY_WORDS } from './insertArchive.mjs';
import { randomFrom } from './makeStory.mjs';
import { percentile } from './percentile.mjs';
import { row } from './printTable.mjs';

/** Questions as readers ask them: rare words, pairs of words, phrases that somebody said. */
function questions(amount) {
  const random = randomFrom(7);
  const rare = () => VOCABULARY_WORDS[2_000 + Math.floor(random() * 20_000)];
  const common = () => VOCABULARY_WORDS[50 + Math.floor(random() * 1_000)];
  return Array.from({ length: amount }, (_, n) => {
    if (n % 3 === 0) return rare();
    if (n % 3 === 1) return `${common()} ${common()}`;
    const words = sayingOf(random);
    return `"${words[5]} ${words[6]}"`;
  });
}

/** The same page by hand: the newest 25 that fit, and how many fit up to 10,000. */
function handWritten(state, asked) {
  const database = new Database(path.join(state, 'data.db'), { readonly: true });
  const page = database.prepare(
    `select q.document_id, q.text, q.said_at, p.name, p.slug from communique_quote_words f
     cross join communique_quote_index i on i.place = f.rowid
     cross join communique_quotes q on q.id = i.quote_id
     left join communique_people p on p.id = i.speaker_id
     where communique_quote_words match ? order by f.rowid desc limit 25`,
  );
  const total = database.prepare(
    'select count(*) as amount from (select 1 from communique_quote_words where communique_quote_words match ? limit 10001)',
  );
  const times = asked.map((q) => {
    const words = q.startsWith('"')
      ? q
      : q
          .split(' ')
          .map((word) => `"${word}"`)
          .join(' AND ');
    const started = performance.now();
    page.all(words);
    total.get(words);
    return performance.now() - started;
  });
  database.close();
  return { p50: percentile(times, 50), p95: percentile(times, 95) };
}

/** Search over the whole archive by HTTP, beside the same in SQL by hand and Strapi's `$containsi`. */
export async function measureSearch({ desk, state, isQuick, quotes, say }) {
  const api = `${desk.address}/api/communique`;
  const search = (q, more = '') => `${api}/search/quotes?q=${encodeURIComponent(q)}${more}`;
  const asked = questions(isQuick ? 60 : 300);
  const size = quotes.toLocaleString('en');
  const rows = [];

  // The same words for another page, until the engine has compiled what it runs.
  const warm = asked.slice(0, 60);
  const ours = await timeEach(
    asked.map((q) => search(q, '&sort=date')),
    { warmUp: warm.map((q) => search(q, '&sort=date&limit=24')) },
  );
  const byHand = handWritten(state, asked);
  say(`search, newest first: ${ours.note}; by hand p95 ${byHand.p95.toFixed(1)} ms`);
  rows.push(
    row(`quote search p95, ${size} quotes`, ours.p95, {
      unit: 'ms',
      most: 20,
      peer: byHand.p95,
      note: `${ours.note}, over HTTP, with speakers, offices, events and articles; rare words, pairs and phrases. Peer: SQL by hand in this process, words and speaker's name only (p50 ${byHand.p50.toFixed(1)})`,
    }),
  );
  const ranked = await timeEach(
    asked.map((q) => search(q)),
    { warmUp: warm.map((q) => search(q, '&limit=24')) },
  );
  rows.push(row('the same by relevance, p95', ranked.p95, { unit: 'ms', note: ranked.note }));

  const like = asked.slice(0, isQuick ? 6 : 12).map((q) => {
    const word = encodeURIComponent(q.replaceAll('"', ''));
    return `${desk.address}/api/peer/quotes?filters[text][$containsi]=${word}&sort=saidAt:desc&populate=speaker`;
  });
  const stock = await timeEach(like);
  say(`Strapi's $containsi: ${stock.note}`);
  rows.push(
    row('quote search p50 against $containsi', ours.p50, {
      unit: 'ms',
      most: stock.p50 / 100,
      peer: stock.p50,
      note: `goal: a hundredth of the peer. Peer: Strapi's own types and query for the same words (${stock.note})`,
    }),
  );

  const broad = await timeEach(
    Array.from({ length: isQuick ? 10 : 30 }, (_, n) => search(BROAD, `&sort=date&limit=${20 + (n % 10)}`)),
  );
  rows.push(row('a word in 5 % of all quotes, p95', broad.p95, { unit: 'ms', most: 60, note: broad.note }));
  const counted = await timeEach(
    Array.from({ length: isQuick ? 6 : 15 }, (_, n) =>
      search(BROAD, `&facets=speaker,country,topic,year&limit=${20 + (n % 10)}`),
    ),
  );
  rows.push(row('the same with all facets, p95', counted.p95, { unit: 'ms', note: `${counted.note}; no goal` }));
  return rows;
}
