import { rowsOf } from '../../documentsOf';
import { findPresentPerson } from '../merging/findPresentPerson';
import type { Acceptance } from './acceptance';
import { findStandIns } from './findStandIns';

/** The record that an editor's correction names by its own id, or by that of a tag that was taken back; null: neither. */
export async function findNamedRecord(
  { strapi, article }: Acceptance,
  type: 'person' | 'diplomatic-event',
  id: string,
): Promise<string | null> {
  const findPresent = async (documentId: string): Promise<string | null> => {
    if (type === 'person') return findPresentPerson(strapi, documentId);
    return (await rowsOf(strapi, type).count({ where: { documentId } })) > 0 ? documentId : null;
  };
  const present = await findPresent(id);
  if (present !== null) return present;
  const standIn = (await findStandIns(strapi, article.documentId, [id])).get(id);
  return standIn === undefined ? null : findPresent(standIn);
}
