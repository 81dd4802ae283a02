import type { Core } from '@strapi/strapi';
import type { TypeName } from '../content-types/attributes';
import { type DocumentCall, type DocumentMiddleware, isDataWrite, typeOf } from '../documentCall';
import { type Row, rowsOf } from '../documentsOf';

const nameIn = (link: unknown, field: 'name' | 'label'): string => String((link as Row | null)?.[field] ?? '');

/** Which terms a write may have renamed: the term itself, those of the person, those of the post. */
const TERMS_OF: Partial<Record<TypeName, (documentId: string) => object>> = {
  'term-of-office': (documentId) => ({ documentId }),
  person: (documentId) => ({ person: { documentId } }),
  post: (documentId) => ({ post: { documentId } }),
};

const isRenaming = ({ params }: DocumentCall, type: TypeName): boolean =>
  type === 'term-of-office' || 'name' in (params.data ?? {}) || 'label' in (params.data ?? {});

/** "Ana Belk, Foreign Minister of Norvia". A term has no words of its own, and a picker would show its id. */
export const labelTerm =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const result = (await next()) as Row | null;
    if (!isDataWrite(call) || !result?.documentId || !isRenaming(call, typeOf(call))) return result;
    const where = TERMS_OF[typeOf(call)]?.(result.documentId);
    if (where === undefined) return result;
    const terms = await rowsOf(strapi, 'term-of-office').findMany({ where, populate: ['person', 'post'] });
    for (const { id, person, post, label: present } of terms) {
      const label = [nameIn(person, 'name'), nameIn(post, 'label')].filter(Boolean).join(', ').slice(0, 255);
      if (label !== present) await rowsOf(strapi, 'term-of-office').update({ where: { id }, data: { label } });
    }
    return result;
  };
