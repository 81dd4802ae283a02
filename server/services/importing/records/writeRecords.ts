import type { Core } from '@strapi/strapi';
import { documentsOf, type Row } from '../../../documentsOf';
import { checkAttributes } from '../../../validation/checkAttributes';
import type { BulkDocument } from '../../bulk/bulkDocument';
import { writeDocuments } from '../../bulk/writeDocuments';
import { createDocumentId } from '../../desk/createDocumentId';
import { findFreeSlugs } from '../../slugs/findFreeSlugs';
import { toSlug } from '../../slugs/toSlug';
import { additionsTo, findSame } from './findSame';
import { readPresent } from './presentRecords';
import { attributesOf, type Data, type Resolved, type Tell, withoutNothing } from './resolved';
import { type SentRecords, senderKeyOf } from './sentRecords';
import { writeTerms } from './writeTerms';

/** Enough to write in few statements, few enough that a broken run loses little. */
const BATCH = 200;

type Named = 'organization' | 'post' | 'person';
type Sent = { readonly id: string; readonly where: string; readonly data: Data };

/**
 * Takes a list of office holders in: who is new becomes a record, internal until it is used in public; of who is there
 * what the desk did not know is added, and nothing that it knew is changed. Run again it changes nothing.
 */
export async function writeRecords(strapi: Core.Strapi, sent: SentRecords, tell: Tell): Promise<void> {
  const organizations = await writeNamed(strapi, 'organization', [...sent.organizations.values()], {
    tell,
    linksOf: () => ({}),
  });
  const posts = await writeNamed(strapi, 'post', [...sent.posts.values()], {
    tell,
    linksOf: ({ id }) => {
      const organization = organizations.get(sent.posts.get(id)?.organizationId ?? '');
      return organization ? { organization: organization.documentId } : {};
    },
  });
  const people = await writeNamed(strapi, 'person', [...sent.people.values()], { tell, linksOf: () => ({}) });
  await writeTerms(strapi, sent.terms, { people, posts, tell });
  await addParents(strapi, sent, organizations);
}

type Writing = { readonly tell: Tell; readonly linksOf: (sent: Sent) => Readonly<Record<string, string>> };

async function writeNamed(
  strapi: Core.Strapi,
  type: Named,
  all: readonly Sent[],
  { tell, linksOf }: Writing,
): Promise<Resolved> {
  const present = await readPresent(strapi, type);
  const attributes = attributesOf(strapi, type);
  const resolved = new Map<string, Row>();
  for (let at = 0; at < all.length; at += BATCH) {
    const fresh: { sent: Sent; key: string; data: Data }[] = [];
    for (const sent of all.slice(at, at + BATCH)) {
      const { id, where } = sent;
      const data = withoutNothing(sent.data);
      const problems = checkAttributes(attributes, data);
      if (problems.length > 0) {
        tell({ type, outcome: 'refused', where, notes: problems.map(({ message }) => message) });
        continue;
      }
      const key = senderKeyOf(type, id, String(data.name ?? data.label));
      const same = findSame(present, key, data);
      // Several in one batch may be the same record as each other only by their ids, which the reader put together.
      if (same === null) {
        fresh.push({ sent, key, data });
        continue;
      }
      resolved.set(id, same);
      const additions = additionsTo(same, data);
      const isChanged = Object.keys(additions).length > 0;
      if (isChanged) {
        await documentsOf(strapi, type).update({ documentId: same.documentId, data: additions });
        Object.assign(same, additions);
      }
      tell({ type, outcome: isChanged ? 'changed' : 'same', where, recordId: same.documentId });
    }
    const documents = await toDocuments(
      strapi,
      type,
      fresh.map(({ sent, data }) => ({ ...data, ...linksOf(sent) })),
    );
    await writeDocuments(strapi, [
      ...documents,
      ...documents.map(({ documentId }, i) => ({
        type: 'record-receipt' as const,
        documentId: createDocumentId(),
        data: { senderKey: fresh[i]?.key, recordType: type, recordId: documentId },
      })),
    ]);
    documents.forEach(({ documentId, data }, i) => {
      const { sent, key } = fresh[i] as (typeof fresh)[number];
      const row = { ...data, documentId, id: 0, publishedAt: null } as Row;
      present.add(row, key);
      resolved.set(sent.id, row);
      tell({ type, outcome: 'new', where: sent.where, recordId: documentId });
    });
  }
  return resolved;
}

async function toDocuments(strapi: Core.Strapi, type: Named, some: readonly Data[]): Promise<BulkDocument[]> {
  const slugs =
    type === 'post'
      ? null
      : await findFreeSlugs(
          strapi,
          type,
          some.map(({ name }) => toSlug(String(name))),
        );
  return some.map((data, i) => ({
    type,
    documentId: createDocumentId(),
    data: { visibility: 'internal', ...data, ...(slugs ? { slug: slugs[i] } : {}) },
  }));
}

/** Once all bodies are there: a ministry may stand in the list before its government. */
async function addParents(strapi: Core.Strapi, sent: SentRecords, organizations: Resolved): Promise<void> {
  for (const { id, parentId } of sent.organizations.values()) {
    const [own, parent] = [organizations.get(id), organizations.get(parentId ?? '')];
    if (!own || !parent || own === parent) continue;
    const there = await documentsOf(strapi, 'organization').findOne({
      documentId: own.documentId,
      populate: { parent: { fields: ['documentId'] } },
    });
    if (there?.parent) continue;
    await documentsOf(strapi, 'organization').update({
      documentId: own.documentId,
      data: { parent: parent.documentId },
    });
  }
}
