import { rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import { findStandIns } from './findStandIns';

/** The record that an editor's correction names by its own id, or by that of a tag that was taken back; null: neither. */
export async function findNamedRecord(
  { strapi, article }: Acceptance,
  type: 'person' | 'diplomatic-event',
  id: string,
): Promise<string | null> {
  const exists = async (documentId: string): Promise<boolean> =>
    (await rowsOf(strapi, type).count({ where: { documentId } })) > 0;
  if (await exists(id)) return id;
  const standIn = (await findStandIns(strapi, article.documentId, [id])).get(id);
  return standIn !== undefined && (await exists(standIn)) ? standIn : null;
}
