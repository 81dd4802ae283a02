import { createHash } from 'node:crypto';

/** People, bodies, posts and terms as somebody's list has them: `data` by our attributes, links by the sender's ids. */
type Sent<D> = {
  /** The sender's; unique within its type. */
  readonly id: string;
  /** File, and line or item, for messages. */
  readonly where: string;
  readonly data: D;
};

type Names = readonly { readonly name: string; readonly language?: string; readonly kind?: 'former' | 'weak' }[];

/** Left out is what the sender does not say. Dates as EDTF. */
export type PersonData = {
  readonly name: string;
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
  readonly honorificPrefix?: string | undefined;
  readonly alternateNames?: Names | undefined;
  readonly gender?: 'female' | 'male' | 'other' | undefined;
  readonly birthDate?: string | undefined;
  readonly deathDate?: string | undefined;
  readonly nationality?: string | undefined;
  readonly description?: string | undefined;
  readonly wikidataId?: string | undefined;
  readonly sameAs?: readonly string[] | undefined;
};
export type OrganizationData = {
  readonly name: string;
  readonly alternateNames?: Names | undefined;
  readonly kind?: string | undefined;
  readonly country?: string | undefined;
  readonly wikidataId?: string | undefined;
};
export type PostData = {
  readonly label: string;
  readonly alternateNames?: Names | undefined;
  readonly kind?: string | undefined;
  readonly country?: string | undefined;
  readonly wikidataId?: string | undefined;
};
export type TermData = {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly acting?: boolean | undefined;
  readonly status?: 'current' | 'ended' | 'unknown' | undefined;
  readonly citations?: readonly { readonly title?: string; readonly url?: string }[] | undefined;
};

export type SentPerson = Sent<PersonData>;
export type SentOrganization = Sent<OrganizationData> & { readonly parentId?: string | undefined };
export type SentPost = Sent<PostData> & { readonly organizationId?: string | undefined };
export type SentTerm = Omit<Sent<TermData>, 'id'> & { readonly personId: string; readonly postId: string };

/** In the order in which they came. */
export type SentRecords = {
  readonly people: ReadonlyMap<string, SentPerson>;
  readonly organizations: ReadonlyMap<string, SentOrganization>;
  readonly posts: ReadonlyMap<string, SentPost>;
  readonly terms: readonly SentTerm[];
};

export type RecordType = 'person' | 'organization' | 'post' | 'term-of-office';

/** What became of one of them. */
export type RecordTold = {
  readonly type: RecordType;
  readonly outcome: 'new' | 'changed' | 'same' | 'refused';
  readonly where: string;
  readonly recordId?: string;
  readonly notes?: readonly string[];
};

/** Two lists may count their people from 1: an id means the same record only together with its name. */
export const senderKeyOf = (type: RecordType, id: string, name: string): string =>
  createHash('sha256')
    .update(JSON.stringify([type, id, name]))
    .digest('hex');
