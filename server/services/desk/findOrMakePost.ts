import type { PostKind, Role } from '../../../core';
import { nameKey } from '../../../core/people/indexKnowledge';
import { documentsOf, type Row, rowsOf } from '../../documentsOf';
import { type Acceptance, toLine } from './acceptance';

/** Of which a country has one at a time: the words for it do not matter. Of the others the label tells which. */
export const ONE_PER_COUNTRY: ReadonlySet<PostKind> = new Set(['headOfState', 'headOfGovernment', 'foreignMinister']);

type Post = { readonly documentId: string; readonly isNew: boolean };

/** The post that an office beside a name means; a new, internal one where the desk has none. */
export async function findOrMakePost(acceptance: Acceptance, role: Role): Promise<Post> {
  const known = await findPost(acceptance, role);
  if (known !== null) return { documentId: known, isNew: false };
  const { postKind, country, label } = role;
  const post = await documentsOf(acceptance.strapi, 'post').create({
    data: { label: toLine(label), kind: postKind, country },
  });
  return { documentId: post.documentId, isNew: true };
}

async function findPost({ strapi }: Acceptance, { postKind, country, label }: Role): Promise<string | null> {
  const posts = (await rowsOf(strapi, 'post').findMany({ where: { kind: postKind, country } })) as (Row & {
    label: string;
    alternateNames: readonly { name: string }[] | null;
  })[];
  if (country !== null && ONE_PER_COUNTRY.has(postKind)) return posts[0]?.documentId ?? null;
  const key = nameKey(label);
  const same = posts.find((post) =>
    [post.label, ...(post.alternateNames ?? []).map(({ name }) => name)].some((name) => nameKey(name) === key),
  );
  return same?.documentId ?? null;
}
