/** The few attribute shapes that the types share, so that a type reads like its page in the model. */

export const UID = 'plugin::communique' as const;
export type TypeName =
  | 'article'
  | 'quote'
  | 'related-link'
  | 'person'
  | 'organization'
  | 'post'
  | 'term-of-office'
  | 'diplomatic-event'
  | 'participation'
  | 'agreement'
  | 'topic'
  | 'source-document'
  | 'statement'
  | 'suggestion'
  | 'tag-log'
  | 'merge-log';

export const uidOf = <T extends TypeName>(type: T): `${typeof UID}.${T}` => `${UID}.${type}`;

export type Attribute = Readonly<Record<string, unknown>>;

export const required = (attribute: Attribute): Attribute => ({ ...attribute, required: true });
/** Never in a content API answer, never a filter. */
export const hidden = (attribute: Attribute): Attribute => ({ ...attribute, private: true });

export const string: Attribute = { type: 'string' };
export const text: Attribute = { type: 'text' };
export const date: Attribute = { type: 'date' };
export const datetime: Attribute = { type: 'datetime' };
export const integer: Attribute = { type: 'integer' };
export const decimal: Attribute = { type: 'decimal' };
export const boolean: Attribute = { type: 'boolean', default: false };
export const slugOf = (targetField: string): Attribute => ({ type: 'uid', targetField });
export const oneOf = (values: readonly string[], preset?: string): Attribute =>
  preset === undefined ? { type: 'enumeration', enum: values } : { type: 'enumeration', enum: values, default: preset };

/** One-way links: the other side never owns a list that publishing would have to rewrite. */
export const toOne = (type: TypeName): Attribute => ({ type: 'relation', relation: 'oneToOne', target: uidOf(type) });
export const toMany = (type: TypeName): Attribute => ({ type: 'relation', relation: 'oneToMany', target: uidOf(type) });

/** JSON behind a custom field of ours; its shape is a zod schema in validation/. */
export const json = (customField: string): Attribute => ({
  type: 'customField',
  customField: `${UID}.${customField}`,
});

/** EDTF as written, and the first and last day that it can mean, so that lists sort and filter by it. */
export const edtf = (name: 'startDate' | 'endDate'): Record<string, Attribute> => ({
  [name]: { type: 'string', maxLength: 64 },
  [`${name}Min`]: date,
  [`${name}Max`]: date,
});

export const alternateNames = json('names');
export const visibility = required(oneOf(['internal', 'public'], 'internal'));
/** BCP 47. */
export const inLanguage: Attribute = { type: 'string', maxLength: 35 };
/** ISO 3166-1 alpha-2. */
export const country: Attribute = { type: 'string', maxLength: 2 };
export const url: Attribute = { type: 'text', maxLength: 2048 };
