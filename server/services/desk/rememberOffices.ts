import type { PostKind, Role } from '../../../core';
import { nameKey } from '../../../core/people/indexKnowledge';
import { documentsOf, type Row, rowsOf } from '../../documentsOf';
import { type Acceptance, toLine } from './acceptance';
import type { RecordRef } from './effects';

/** Of which a country has one at a time: the words for it do not matter. Of the others the label tells which. */
const ONE_PER_COUNTRY: ReadonlySet<PostKind> = new Set(['headOfState', 'headOfGovernment', 'foreignMinister']);

/**
 * The offices that the story prints beside a person's name, as posts and terms of office of unknown length: the story
 * says that the office is held, not since when. Only where the words tell which office of which country it is; an
 * office that the desk has already is not made twice. Returns what was made.
 */
export async function rememberOffices(
  acceptance: Acceptance,
  personId: string,
  roles: readonly Role[],
): Promise<readonly RecordRef[]> {
  const made: RecordRef[] = [];
  for (const role of roles) {
    if (role.postKind === 'other' || role.country === null || role.label.trim() === '') continue;
    const known = await findPost(acceptance, role);
    const post = known ?? (await makePost(acceptance, role));
    if (!known) made.push({ type: 'post', documentId: post });
    if (!(await holds(acceptance, personId, post))) {
      const term = await documentsOf(acceptance.strapi, 'term-of-office').create({
        data: { person: personId, post, status: 'unknown' },
      });
      made.push({ type: 'term-of-office', documentId: term.documentId });
    }
  }
  return made;
}

async function findPost({ strapi }: Acceptance, { postKind, country, label }: Role): Promise<string | null> {
  const posts = (await rowsOf(strapi, 'post').findMany({ where: { kind: postKind, country } })) as (Row & {
    label: string;
    alternateNames: readonly { name: string }[] | null;
  })[];
  if (ONE_PER_COUNTRY.has(postKind)) return posts[0]?.documentId ?? null;
  const key = nameKey(label);
  const same = posts.find((post) =>
    [post.label, ...(post.alternateNames ?? []).map(({ name }) => name)].some((name) => nameKey(name) === key),
  );
  return same?.documentId ?? null;
}

async function makePost({ strapi }: Acceptance, { postKind, country, label }: Role): Promise<string> {
  const post = await documentsOf(strapi, 'post').create({ data: { label: toLine(label), kind: postKind, country } });
  return post.documentId;
}

const holds = async ({ strapi }: Acceptance, person: string, post: string): Promise<boolean> =>
  (await rowsOf(strapi, 'term-of-office').count({
    where: { person: { documentId: person }, post: { documentId: post } },
  })) > 0;
