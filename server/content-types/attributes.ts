import type { Format } from '../validation/formats';
import type { JsonShape } from '../validation/jsonShapes';

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
  | 'story-receipt'
  | 'record-receipt'
  | 'job'
  | 'tag-lease'
  | 'tag-log'
  | 'merge-log';

export const uidOf = <T extends TypeName>(type: T): `${typeof UID}.${T}` => `${UID}.${type}`;

export type Attribute = Readonly<Record<string, unknown>>;

/** For words, "given" means not empty; Strapi takes '' for a value. */
export const required = (attribute: Attribute): Attribute =>
  attribute.type === 'string' || attribute.type === 'text'
    ? { ...attribute, required: true, minLength: 1 }
    : { ...attribute, required: true };
/** Never in a content API answer, never a filter. */
export const hidden = (attribute: Attribute): Attribute => ({ ...attribute, private: true });

/** What the value must read like; validation/formats checks it on every way in. */
export const formatted = (attribute: Attribute, format: Format): Attribute => ({
  ...attribute,
  pluginOptions: { communique: { format } },
});

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

/** JSON behind the custom field of the same name as its shape. */
export const json = (shape: JsonShape): Attribute =>
  formatted({ type: 'customField', customField: `${UID}.${shape}` }, shape);
/** JSON that no editor types in. */
export const plainJson = (shape: JsonShape): Attribute => formatted({ type: 'json' }, shape);

/** Extended Date/Time Format, level 1: `2020`, `2020-10`, `2020-10-05?`, `2019/..`. */
export const edtfDate: Attribute = formatted({ type: 'string', maxLength: 64 }, 'edtf');

/** EDTF as written, and the first and last day that it can mean, so that lists sort and filter by it. */
export const edtf = (name: 'startDate' | 'endDate'): Record<string, Attribute> => ({
  [name]: edtfDate,
  [`${name}Min`]: date,
  [`${name}Max`]: date,
});

export const alternateNames = json('names');
export const visibility = required(oneOf(['internal', 'public'], 'internal'));
/** BCP 47. */
export const inLanguage: Attribute = formatted({ type: 'string', maxLength: 35 }, 'language');
/** ISO 3166-1 alpha-2. */
export const country: Attribute = formatted({ type: 'string', maxLength: 2 }, 'country');
export const url: Attribute = formatted({ type: 'text', maxLength: 2048 }, 'webAddress');
export const wikidataId: Attribute = { type: 'string', regex: '^Q[1-9][0-9]{0,11}$' };
/** 0 to 1. */
export const confidence: Attribute = { type: 'decimal', min: 0, max: 1 };
