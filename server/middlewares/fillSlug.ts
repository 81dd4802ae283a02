import type { Core } from '@strapi/strapi';
import { type DocumentMiddleware, isOurs, typeOf } from '../documentCall';
import { documentsOf, rowsOf } from '../documentsOf';
import { findFreeSlug } from '../services/slugs/findFreeSlug';
import { toSlug } from '../services/slugs/toSlug';

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * Slugs are made here once, from the headline or the name, and stay: an address that was published must not change
 * with a word of the headline. An editor may still give another one.
 */
export const fillSlug =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const slug = call.contentType?.attributes?.slug as { targetField?: string } | undefined;
    if (!isOurs(call) || slug?.targetField === undefined) return next();
    const { targetField } = slug;
    const type = typeOf(call);
    const { documentId, data } = call.params;

    const fill = async (source: unknown): Promise<string | undefined> =>
      isText(source) ? findFreeSlug(strapi, type, toSlug(source), documentId) : undefined;

    switch (call.action) {
      case 'create':
        if (data && !isText(data.slug)) data.slug = await fill(data[targetField]);
        return next();
      case 'clone': {
        const original = documentId ? await rowsOf(strapi, type).findOne({ where: { documentId } }) : null;
        const source = data?.[targetField] ?? original?.[targetField];
        // Without its own id: the copy must not share the address of what it was copied from.
        const own = isText(data?.slug)
          ? data.slug
          : await (isText(source) ? findFreeSlug(strapi, type, toSlug(source)) : null);
        call.params = { ...call.params, data: { ...data, slug: own } };
        return next();
      }
      case 'update': {
        if (!data || isText(data.slug)) return next();
        const present = documentId
          ? await rowsOf(strapi, type).findOne({ where: { documentId, slug: { $notNull: true } } })
          : null;
        data.slug = isText(present?.slug) ? present.slug : await fill(data[targetField]);
        return next();
      }
      case 'publish': {
        const draft = documentId
          ? await rowsOf(strapi, type).findOne({ where: { documentId, publishedAt: null } })
          : null;
        const made = draft !== null && !isText(draft.slug) ? await fill(draft[targetField]) : undefined;
        if (made !== undefined) await documentsOf(strapi, type).update({ documentId, data: { slug: made } } as never);
        return next();
      }
      default:
        return next();
    }
  };
