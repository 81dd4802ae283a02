import { askOnce, throughput, timeEach } from './askMany.mjs';
import { row } from './printTable.mjs';

const REPEATS = 25;

/** A list's last page against its first, and a whole story against Strapi's own deep populate of it. */
export async function measurePages({ desk, articles, isQuick, quotes, say }) {
  const api = `${desk.address}/api/communique`;
  const rows = [];
  const many = (url) => Array.from({ length: REPEATS }, () => url);

  const newest = await timeEach(many(`${api}/search/quotes?limit=25`));
  const last = JSON.parse((await askOnce(`${api}/search/quotes?limit=25&to=1996-01-20`)).text);
  const oldest = await timeEach(many(`${api}/search/quotes?limit=25&to=1996-01-20&cursor=${last.meta.next}`));
  rows.push(
    row(`newest page against one at the far end, ${quotes.toLocaleString('en')} quotes, p50`, oldest.p50, {
      unit: 'ms',
      most: newest.p50 * 1.5,
      peer: newest.p50,
      note: `goal: one and a half times the peer. Far end: ${oldest.note}. Peer: the newest page (${newest.note})`,
    }),
  );

  const slug = `invented-story-${Math.floor(articles / 2)}`;
  const deep = `${api}/articles?filters[slug]=${slug}&populate[quotes][populate][0]=speaker&populate[quotes][populate][1]=event&populate[quotes][populate][2]=termOfOffice&populate[quotes][populate][3]=topics&populate[people]=true&populate[organizations]=true&populate[about]=true&populate[relatedLinks]=true&populate[topics]=true`;
  const ours = await throughput(`${api}/stories/${slug}`, isQuick ? 2 : 5);
  const stock = await throughput(deep, isQuick ? 2 : 5);
  say(`stories/:slug ${ours.toFixed(0)}/s, deep populate ${stock.toFixed(0)}/s`);
  rows.push(
    row('a whole story, time at eight at once', 1000 / ours, {
      unit: 'ms',
      most: 1000 / stock / 10,
      peer: 1000 / stock,
      note: `${ours.toFixed(0)} stories a second; goal: a tenth of the peer. Peer: ${stock.toFixed(0)} a second by Strapi's own populate of the same through our guarded lists`,
    }),
  );
  return rows;
}
