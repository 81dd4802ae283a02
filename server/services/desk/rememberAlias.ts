import { nameKey } from '../../../core/people/indexKnowledge';
import { documentsOf, type Row, rowsOf } from '../../documentsOf';
import { type Acceptance, toLine } from './acceptance';
import type { Effects } from './effects';

type Name = { readonly name: string; readonly language?: string | null; readonly kind?: string };
type PersonRow = Row & { readonly name: string; readonly alternateNames: readonly Name[] | null };

const findRow = async (strapi: Acceptance['strapi'], documentId: string): Promise<PersonRow | null> =>
  (await rowsOf(strapi, 'person').findOne({ where: { documentId } })) as PersonRow | null;

/** The spelling of the story, where the person's record does not have it yet. */
export async function rememberAlias(
  { strapi, article }: Acceptance,
  personId: string,
  name: string,
): Promise<Effects['alias']> {
  const person = await findRow(strapi, personId);
  if (person === null) return null;
  const names = person.alternateNames ?? [];
  const key = nameKey(name);
  if (key === '' || [person.name, ...names.map((known) => known.name)].some((known) => nameKey(known) === key))
    return null;
  const alias = { name: toLine(name), language: article.inLanguage, kind: 'alias' };
  await documentsOf(strapi, 'person').update({ documentId: personId, data: { alternateNames: [...names, alias] } });
  return { personId, name: alias.name };
}

export async function forgetAlias({ strapi }: Acceptance, { alias }: Effects): Promise<void> {
  const person = alias === null ? null : await findRow(strapi, alias.personId);
  if (alias === null || person === null) return;
  const alternateNames = (person.alternateNames ?? []).filter(({ name }) => name !== alias.name);
  await documentsOf(strapi, 'person').update({ documentId: alias.personId, data: { alternateNames } });
}
