import { isDeepStrictEqual } from 'node:util';
import { BY_HAND, type PersonProposal, type Role } from '../../../core';
import { documentsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import type { Effects, RecordRef } from './effects';
import { findOrMakePost } from './findOrMakePost';
import { type Dated, giveTerm } from './giveTerm';
import { removeUnusedEach } from './removeUnused';
import type { SuggestionRow } from './suggestionRow';
import { tellTerms } from './tellTerms';

type Offices = { readonly personId: string; readonly value: PersonProposal; readonly before: Effects };

/**
 * The offices beside a person's name, as posts and terms of office. Of those that the story prints it is known that they
 * are held, not since when, and only those count whose words tell which office of which country it is; what an editor
 * typed counts as typed, with its dates. An office that the desk has already is not made twice; one that an earlier
 * decision on the same tag made, and that is named no longer, goes. Returns the effects with what is so now.
 */
export async function rememberOffices(
  acceptance: Acceptance,
  row: SuggestionRow,
  { personId, value, before }: Offices,
): Promise<Effects> {
  const made: RecordRef[] = [];
  const dated: Dated[] = [];
  const terms = new Set<string>();
  for (const role of value.roles.filter((one) => isTelling(one, row))) {
    const post = await findOrMakePost(acceptance, role);
    if (post.isNew) made.push({ type: 'post', documentId: post.documentId });
    const term = await giveTerm(acceptance, { personId, postId: post.documentId, role, before });
    terms.add(term.documentId);
    if (term.isNew) made.push({ type: 'term-of-office', documentId: term.documentId });
    if (term.dated !== null) dated.push(term.dated);
  }
  const stale = { ...before, dated: (before.dated ?? []).filter(({ id }) => !terms.has(id)) };
  await forgetDates(acceptance, stale);
  const gone = before.made.filter(({ type, documentId }) => type === 'term-of-office' && !terms.has(documentId));
  await tellTerms(acceptance, { personId, stale: gone.map(({ documentId }) => documentId) });
  const kept = await dropOffices(acceptance, before.made, gone);
  return { ...before, made: [...kept, ...made], dated };
}

/** A printed office whose country or kind cannot be told is no record; what an editor typed is, whatever it lacks. */
function isTelling(role: Role, { proposed, reason }: SuggestionRow): boolean {
  if (role.label.trim() === '') return false;
  const printed = proposed.kind === 'person' && reason.rule !== BY_HAND ? proposed.roles : [];
  if (!printed.some((other) => isDeepStrictEqual(other, role))) return true;
  return role.postKind !== 'other' && role.country !== null;
}

/** Terms that are named no longer, then posts that nobody holds any more. Returns what is left of all that was made. */
async function dropOffices(
  acceptance: Acceptance,
  made: readonly RecordRef[],
  stale: readonly RecordRef[],
): Promise<readonly RecordRef[]> {
  const terms = await removeUnusedEach(acceptance, stale);
  const posts = made.filter(({ type }) => type === 'post');
  const kept = [...terms, ...(await removeUnusedEach(acceptance, posts))];
  return made.filter((ref) => kept.includes(ref) || !(stale.includes(ref) || posts.includes(ref)));
}

/** Terms that a decision gave dates are undated again. */
export async function forgetDates({ strapi }: Acceptance, { dated = [] }: Effects): Promise<void> {
  for (const { id, status } of dated) {
    const terms = documentsOf(strapi, 'term-of-office');
    if ((await terms.findOne({ documentId: id })) === null) continue;
    await terms.update({ documentId: id, data: { startDate: null, endDate: null, status } });
  }
}
