import type { Core } from '@strapi/strapi';
import { uidOf } from '../../../content-types/attributes';
import type { Row } from '../../../documentsOf';
import type { RecordTold, RecordType } from './sentRecords';

/** Which record of ours each of the sender's is, by its id. */
export type Resolved = ReadonlyMap<string, Row>;
export type Tell = (told: RecordTold) => void;
export type Data = Readonly<Record<string, unknown>>;

/** What the sender does not say is not written. */
export const withoutNothing = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

/** What checkAttributes checks against. */
export const attributesOf = (strapi: Core.Strapi, type: RecordType) =>
  strapi.contentType(uidOf(type) as never).attributes as never;
