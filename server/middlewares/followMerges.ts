import type { Core } from '@strapi/strapi';
import type { TypeName } from '../content-types/attributes';
import { type DocumentMiddleware, isDataWrite, typeOf } from '../documentCall';
import type { Row } from '../documentsOf';
import { type From, inTables, linkTableOf, tableOf } from '../services/desk/tables';

/** Where records of ours name a person. */
const NAMES_PERSON: Partial<Record<TypeName, string>> = {
  article: 'people',
  quote: 'speaker',
  participation: 'person',
  'term-of-office': 'person',
  statement: 'speaker',
};

type Link = { id: number; person: number; present: number };

/** Who is picked although they were merged into somebody else, by an editor or an import, is that other one. */
export const followMerges =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const result = (await next()) as Row | null;
    const attribute = isDataWrite(call) ? NAMES_PERSON[typeOf(call)] : undefined;
    if (attribute === undefined || typeof result?.id !== 'number' || !(attribute in (call.params.data ?? {}))) {
      return result;
    }
    await inTables(strapi, (from) => followLinks(strapi, from, { type: typeOf(call), attribute, owner: result.id }));
    return result;
  };

type Place = { readonly type: TypeName; readonly attribute: string; readonly owner: number };

async function followLinks(strapi: Core.Strapi, from: From, { type, attribute, owner }: Place): Promise<void> {
  const link = linkTableOf(strapi, type, attribute);
  const merged = linkTableOf(strapi, 'person', 'mergedInto');
  const stale: Link[] = await from(`${link.name} as link`)
    .join(`${merged.name} as merged`, `merged.${merged.owner}`, `link.${link.target}`)
    .join(`${tableOf(strapi, 'person')} as gone`, 'gone.id', `link.${link.target}`)
    .where(`link.${link.owner}`, owner)
    // One that readers are still shown was not merged at the desk: somebody set the field, and moved nothing.
    .where('gone.visibility', 'internal')
    .select('link.id as id', `link.${link.target} as person`, `merged.${merged.target} as present`);
  for (const { id, person, present } of stale) {
    if (person === present) continue;
    const isNamed = await from(link.name)
      .where({ [link.owner]: owner, [link.target]: present })
      .first('id');
    if (isNamed) await from(link.name).where({ id }).delete();
    else
      await from(link.name)
        .where({ id })
        .update({ [link.target]: present });
  }
}
