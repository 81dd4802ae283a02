import { askOnce, throughput, timeEach } from './askMany.mjs';
import { row } from './printTable.mjs';

const REPEATS = 25;

/** What a page of a story needs, as a host would ask Strapi for it. */
const DEEP = [
  'populate[quotes][sort]=position',
  'populate[quotes][populate][speaker][populate][terms][populate]=post',
  'populate[quotes][populate][topics]=true',
].join('&');

/** Lists at their near and far end; whole stories, built and kept; and what has not changed. */
export async function measurePages({ desk, articles, isQuick, quotes, say }) {
  const api = `${desk.address}/api/communique`;
  const peer = `${desk.address}/api/peer`;
  const rows = [];
  const many = (url) => Array.from({ length: REPEATS }, (_, n) => `${url}&limit=${20 + n}`);
  const seconds = isQuick ? 2 : 5;

  const newest = await timeEach(many(`${api}/search/quotes?sort=date`));
  const last = JSON.parse((await askOnce(`${api}/search/quotes?limit=25&to=1996-01-20`)).text);
  const oldest = await timeEach(many(`${api}/search/quotes?to=1996-01-20&cursor=${last.meta.next}`));
  rows.push(
    row(`newest page against one at the far end, ${quotes.toLocaleString('en')} quotes, p50`, oldest.p50, {
      unit: 'ms',
      most: newest.p50 * 1.5,
      peer: newest.p50,
      note: `goal: one and a half times the peer. Far end: ${oldest.note}. Peer: the newest page, counted besides (${newest.note})`,
    }),
  );

  // Each story once, so that none is given again.
  const slugs = Array.from({ length: isQuick ? 200 : 1_000 }, (_, n) => `invented-story-${(n * 97) % articles}`);
  const built = await throughput(
    slugs.map((slug) => `${api}/stories/${slug}`),
    seconds,
  );
  const deep = await throughput(
    slugs.map((slug) => `${peer}/articles?filters[slug]=${slug}&${DEEP}`),
    seconds,
  );
  say(`stories, built: ${built.toFixed(0)}/s; Strapi's deep populate: ${deep.toFixed(0)}/s`);
  rows.push(
    row('a whole story, built, at eight at once', 1000 / built, {
      unit: 'ms',
      most: 1000 / deep / 10,
      peer: 1000 / deep,
      note: `${built.toFixed(0)} a second; goal: a tenth of the peer. Peer: ${deep.toFixed(0)} a second by deep populate of Strapi's own types`,
    }),
  );

  const story = `${api}/stories/${slugs[0]}`;
  const { text, headers } = await askOnce(story);
  const kept = await throughput([story], seconds);
  const bare = await throughput([`${peer}/constant?length=${text.length - 11}`], seconds);
  say(`stories, kept: ${kept.toFixed(0)}/s; a bare route: ${bare.toFixed(0)}/s`);
  rows.push(
    row('a whole story, kept, at eight at once', 1000 / kept, {
      unit: 'ms',
      most: 1000 / bare / 0.7,
      peer: 1000 / bare,
      note: `${kept.toFixed(0)} a second of ${text.length} characters; goal: 0.7 of the peer's throughput. Peer: ${bare.toFixed(0)} a second of as many by a route that answers a constant`,
    }),
  );
  const tag = { 'If-None-Match': headers.etag };
  const unchanged = await throughput([story], seconds, tag);
  rows.push(
    row('not modified, at eight at once', 1000 / unchanged, {
      unit: 'ms',
      peer: 1000 / bare,
      note: `${unchanged.toFixed(0)} a second, one statement of ours each; no goal. Peer: the bare route`,
    }),
  );
  return rows;
}
