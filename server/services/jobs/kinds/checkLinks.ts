import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { type Row, rowsOf } from '../../../documentsOf';
import type { JobKind } from '../job';
import { type AskAddress, type Asked, createAskAddress } from './askAddress';

const PAGE = 20;
/** Two questions to the same server. */
const BETWEEN_MS = 500;

/** Every link has one draft. */
const WITH_ADDRESS = { publishedAt: null, url: { $notNull: true } };

/**
 * What a server says of a page that is no more (RFC 9110). No answer says nothing: the host may be without a network,
 * the server may be down for the day.
 */
const GONE = [404, 410];

/** Asks every related link whether it is still there, and notes what it answered, in the draft and what is published. */
export const checkLinks: JobKind = {
  count: (strapi) => rowsOf(strapi, 'related-link').count({ where: WITH_ADDRESS }),
  async step(strapi, _payload, after) {
    const links = await rowsOf(strapi, 'related-link').findMany({
      where: { ...WITH_ADDRESS, id: { $gt: after } },
      select: ['id', 'documentId', 'url', 'targetId', 'resolution'],
      orderBy: [{ id: 'asc' }],
      limit: PAGE,
    });
    const askAddress = createAskAddress(strapi.plugin('communique').config('links.allowedAddresses') as string[]);
    await Promise.all(byServer(links).map((some) => checkOneByOne(strapi, some, askAddress)));
    return { after: links.at(-1)?.id ?? after, done: links.length, isEnd: links.length < PAGE, again: [] };
  },
};

function byServer(links: readonly Row[]): Row[][] {
  const servers = new Map<string, Row[]>();
  for (const link of links) {
    const server = URL.canParse(String(link.url)) ? new URL(String(link.url)).host : '';
    servers.set(server, [...(servers.get(server) ?? []), link]);
  }
  return [...servers.values()];
}

async function checkOneByOne(strapi: Core.Strapi, links: readonly Row[], askAddress: AskAddress): Promise<void> {
  for (const [n, link] of links.entries()) {
    if (n > 0) await pause(BETWEEN_MS);
    await note(strapi, link, await askAddress(String(link.url)));
  }
}

async function note(strapi: Core.Strapi, { documentId, url, targetId, resolution }: Row, asked: Asked): Promise<void> {
  const { status } = asked;
  await rowsOf(strapi, 'related-link').updateMany({
    // Not a link that was given another address meanwhile.
    where: { documentId, url },
    data: { checkedAt: new Date(), httpStatus: status, resolution: resolve(status) },
  });

  function resolve(now: number | null): unknown {
    if (now !== null && GONE.includes(now)) return 'dead';
    if (now === null || resolution !== 'dead') return resolution;
    return targetId === null ? 'unresolved' : 'resolved';
  }
}
