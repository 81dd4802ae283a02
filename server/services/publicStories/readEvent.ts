import type { ParticipantReply, StoryEvent } from '../../../core';
import type { Guard } from '../publicity/guardFilters';
import type { Clause } from '../publicity/publicity';
import type { OpenEvent } from '../publicity/selection';
import { findVisible } from './findVisible';
import { fillParticipants } from './participants';
import { EVENT_FIELDS } from './surroundings';
import { toEvent } from './toStoryReply';

/** An event and who took part; null where the audience sees no such event. Six statements. */
export async function readEvent(guard: Guard, clause: Clause): Promise<StoryEvent | null> {
  const row = await findVisible(guard, 'diplomatic-event', clause, EVENT_FIELDS);
  if (row === null) return null;
  const open: OpenEvent = { id: row.id, reply: { documentId: row.documentId } };
  await fillParticipants(guard, [open]);
  return toEvent(row, (open.reply as { participants?: ParticipantReply[] }).participants ?? []);
}
