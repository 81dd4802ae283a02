/** What the pictures (timeline, who met whom, map) ask and are told: types only. The server's schemas must satisfy them. */
import type { EventKind, ParticipationRole } from './model';

/** GET /communique/pictures/events: every condition holds at once; what is missing does not narrow. */
export type PictureQuery = {
  /** ISO days, both included: events that can have happened on one of the days between them. */
  from?: string | undefined;
  to?: string | undefined;
  kind?: EventKind | undefined;
  /** ISO 3166-1 alpha-2, of the event. */
  country?: string | undefined;
  /** documentId of somebody who took part. */
  person?: string | undefined;
  /** documentId of a topic of the event. */
  topic?: string | undefined;
  /** At most, and when missing, MOST_PICTURED. */
  limit: number;
};

/** Where a desk has more, the latest are shown, and `isCut` says so. */
export const MOST_PICTURED = 5_000;

export type PictureParty = {
  documentId: string;
  type: 'person' | 'organization';
  name: string;
  country: string | null;
};

export type PictureEvent = {
  documentId: string;
  name: string;
  kind: EventKind;
  /** EDTF as the desk has it. */
  startDate: string | null;
  endDate: string | null;
  /** The first and the last day (ISO) that the dates can mean; null: open, or not known. */
  first: string | null;
  last: string | null;
  place: string | null;
  country: string | null;
  /** Degrees, both or none. */
  latitude: number | null;
  longitude: number | null;
  /** documentIds; their names stand in `topics` of the reply. */
  topics: string[];
  /** By `documentId` of `parties`. */
  participants: { party: string; role: ParticipationRole | null }[];
  /** How many quotes were said there. */
  quotes: number;
};

/** What the filters offer: the same whatever is asked, and always with what is asked. Each list is cut at 500. */
export type PictureChoices = {
  people: { documentId: string; name: string }[];
  topics: { documentId: string; name: string }[];
  countries: string[];
};

export type PictureReply = {
  /** In the order of their first day; those without one first. */
  events: PictureEvent[];
  parties: PictureParty[];
  /** Day (ISO, UTC) → quotes said on it that the same conditions hold for. */
  quoteDays: { day: string; count: number }[];
  choices: PictureChoices;
  /** Events that the conditions hold for, shown or not. */
  total: number;
  isCut: boolean;
  /** Conditions that name nothing the desk has; they were left out. */
  unknown: ('person' | 'topic')[];
};

/** GET /communique/pictures/events/:documentId: what an event's card says beyond the above; at most 50 of each. */
export type PictureEventDetails = {
  quotes: { documentId: string; text: string; speaker: string | null }[];
  articles: { documentId: string; headline: string }[];
};
