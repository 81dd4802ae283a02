import { timeEach } from './askMany.mjs';
import { BROAD, sayingOf, VOCABULARY_WORDS } from './insertArchive.mjs';
import { randomFrom } from './makeStory.mjs';
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

/** Search over the whole archive by HTTP, beside the same in SQL by hand and Strapi's `$containsi`. */
export async function measureSearch({ desk, isQuick, quotes, say }) {
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
  const hand = (q) => `${desk.address}/api/peer/by-hand?q=${encodeURIComponent(q)}`;
  const byHand = await timeEach(asked.map(hand), { warmUp: warm.map(hand) });
  say(`search, newest first: ${ours.note}; by hand ${byHand.note}`);
  const told = `${ours.note}, with speakers, offices, events, topics, articles and highlights; rare words, pairs and phrases`;
  rows.push(row(`quote search p95, ${size} quotes`, ours.p95, { unit: 'ms', most: 20, note: told }));
  for (const p of ['p50', 'p95'])
    rows.push(
      row(`the same against SQL by hand, ${p}`, ours[p], {
        unit: 'ms',
        most: byHand[p] * 1.5,
        peer: byHand[p],
        note: `goal: one and a half times the peer. Peer: two statements by hand behind a route of Strapi, with speaker, office and article (${byHand.note})`,
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
