import { PARTICIPANTS, type PublicTypeName } from './publicTypes';
import { isObject } from './schemas';
import { ALWAYS_READ } from './sealedAttributes';

/** What is read of a type: open fields, and relations with what is read of theirs. */
export type Selection = {
  readonly type: PublicTypeName;
  readonly fields: readonly string[];
  readonly relations: Readonly<
    Record<
      string,
      {
        readonly filters: Readonly<Record<string, unknown>> | null;
        readonly sort: readonly Readonly<Record<string, unknown>>[] | null;
        readonly selection: Selection;
      }
    >
  >;
  readonly media: readonly string[];
  /** Of an event: who took part. */
  readonly withParticipants: boolean;
};

const IMAGE_FIELDS = ['url', 'alternativeText', 'caption', 'width', 'height', 'formats', 'mime', 'size'];

/** The selection as Strapi's document service reads it. */
export function toParams({ type, fields, relations, media }: Selection): Record<string, unknown> {
  const populate: Record<string, unknown> = {};
  for (const [key, { filters, sort, selection }] of Object.entries(relations)) {
    populate[key] = { ...toParams(selection), ...(filters ? { filters } : {}), ...(sort ? { sort } : {}) };
  }
  for (const key of media) populate[key] = { fields: IMAGE_FIELDS };
  return { fields: ['documentId', ...fields, ...(ALWAYS_READ[type] ?? [])], populate };
}

type Found = Record<string, unknown>;
/** Events whose participants are still to be read: the row's id, and the reply to put them into. */
export type OpenEvent = { readonly id: number; readonly reply: Found };

/** A record as it is answered: what was selected and nothing else, whatever the database handed over. */
export function toReply(selection: Selection, record: Found, openEvents: OpenEvent[]): Found {
  const reply: Found = { documentId: record.documentId };
  for (const field of selection.fields) reply[field] = record[field] ?? null;
  for (const key of selection.media) reply[key] = toImage(record[key]);
  for (const [key, { selection: nested }] of Object.entries(selection.relations)) {
    const value = record[key];
    if (Array.isArray(value)) reply[key] = value.map((one) => toReply(nested, one as Found, openEvents));
    else reply[key] = isObject(value) ? toReply(nested, value, openEvents) : null;
  }
  if (selection.withParticipants) {
    reply[PARTICIPANTS] = [];
    openEvents.push({ id: Number(record.id), reply });
  }
  return reply;
}

function toImage(value: unknown): Found | null {
  if (!isObject(value)) return null;
  return Object.fromEntries(IMAGE_FIELDS.map((field) => [field, value[field] ?? null]));
}
