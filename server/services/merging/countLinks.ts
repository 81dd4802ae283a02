import type { Core } from '@strapi/strapi';
import type { LinkCount } from '../../../core';
import { uidOf } from '../../content-types/attributes';
import { type From, inTables } from '../desk/tables';
import { type LinkPlace, placesLinkingTo } from './linkPlaces';

/** How many entries link to a person, by type and attribute; one statement for each place that can. */
export const countLinks = (strapi: Core.Strapi, person: number): Promise<LinkCount[]> =>
  inTables(strapi, async (from) => {
    const counts: LinkCount[] = [];
    for (const place of placesLinkingTo(strapi, uidOf('person'))) {
      const count = await countAt(from, place, person);
      if (count > 0)
        counts.push({ uid: place.uid, typeName: nameOf(strapi, place), attribute: place.attribute, count });
    }
    return counts;
  });

async function countAt(from: From, place: LinkPlace, person: number): Promise<number> {
  const links = from(`${place.table} as link`).where(
    Object.fromEntries(Object.entries({ ...place.only, [place.target]: person }).map(([k, v]) => [`link.${k}`, v])),
  );
  // A draft and its published version are one entry.
  const counted = place.hasDocuments
    ? links
        .join(`${place.ownerTable} as owner`, 'owner.id', `link.${place.owner}`)
        .countDistinct('owner.document_id as amount')
    : links.count('* as amount');
  const [found] = (await counted) as unknown as { amount: number | string }[];
  return Number(found?.amount ?? 0);
}

const nameOf = (strapi: Core.Strapi, { uid }: LinkPlace): string =>
  (strapi.getModel(uid as never) as { info?: { displayName?: string } } | undefined)?.info?.displayName ?? uid;
