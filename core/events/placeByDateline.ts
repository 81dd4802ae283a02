import type { EventKind, Story } from '../model';
import { toPlaceName } from '../story/toPlaceName';
import type { EventDraft } from './eventDraft';

/** What people come together for, so that whoever reports it was there. */
const GATHERINGS: ReadonlySet<EventKind> = new Set([
  'meeting',
  'jointPressConference',
  'pressBriefing',
  'agreementSigned',
  'summit',
  'negotiationRound',
]);

/** A story of today or yesterday is filed from where it happened; of an older event the dateline says nothing. */
const DAYS = 1;
const DAY = 86_400_000;
const DOUBT = 0.05;

/** A gathering held on the story's day or the day before, for which no place is printed, took place where the story was filed. */
export function placeByDateline(draft: EventDraft, { dateline, date }: Story): EventDraft {
  if (!dateline?.place || draft.place !== null || draft.factuality !== 'held' || !GATHERINGS.has(draft.kind))
    return draft;
  if (date === null || draft.date === null) return draft;
  const age = (Date.parse(date) - Date.parse(draft.date)) / DAY;
  if (!(age >= 0 && age <= DAYS)) return draft;
  const confidence = Math.round((draft.confidence - DOUBT) * 100) / 100;
  return { ...draft, place: toPlaceName(dateline.place), country: dateline.country, confidence };
}
