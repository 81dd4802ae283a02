import type { TypeName } from '../../content-types/attributes';

/** What names a record in lists, links and pickers. */
export const MAIN_FIELD = {
  article: 'headline',
  quote: 'text',
  'related-link': 'title',
  person: 'name',
  organization: 'name',
  post: 'label',
  'term-of-office': 'label',
  'diplomatic-event': 'name',
  agreement: 'name',
  topic: 'name',
  'source-document': 'title',
  statement: 'text',
} as const satisfies Partial<Record<TypeName, string>>;
export type ShownType = keyof typeof MAIN_FIELD;

/** The words beside an input: its label where the attribute's own name does not read well, a hint, an example. */
export type FieldWords = { readonly label?: string; readonly hint?: string; readonly example?: string };

export type Layout = {
  /** Rows of the edit view, twelve columns wide: `['headline', 8]`. What is in no row is not shown. */
  readonly rows: readonly (readonly (readonly [field: string, size: number])[])[];
  readonly list: readonly string[];
  readonly sort: readonly [field: string, order: 'ASC' | 'DESC'];
  readonly words: Readonly<Record<string, FieldWords>>;
};

type Attribute = Readonly<Record<string, unknown>>;

/** "saidAt" → "Said at", "canonicalUrl" → "Canonical URL". */
function labelOf(field: string): string {
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/\burl\b/g, 'URL');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function mainFieldOf(attribute: Attribute): { mainField: string } | object {
  const target = typeof attribute.target === 'string' ? attribute.target.slice('plugin::communique.'.length) : '';
  return target in MAIN_FIELD ? { mainField: MAIN_FIELD[target as ShownType] } : {};
}

/** Visible, searchable and sortable are for the content manager to tell from the attribute. */
function wordsFor(
  field: string,
  attribute: Attribute,
  { label = labelOf(field), hint = '', example = '' }: FieldWords,
) {
  return {
    edit: { label, description: hint, placeholder: example, ...mainFieldOf(attribute) },
    list: { label },
  };
}

/** Strapi asks for all of them or none. */
const LIST_SETTINGS = { bulkable: true, filterable: true, searchable: true, pageSize: 20 };

const STRAPIS_OWN: Readonly<Record<string, Attribute>> = { createdAt: {}, updatedAt: {}, publishedAt: {} };

/**
 * What the content manager starts from when it meets a type for the first time. It keeps that in its own store, where
 * an editor's "Configure the view" goes too, and never asks again: an editor's layout is not written over.
 */
export function toViewDefaults(type: ShownType, layout: Layout, attributes: Readonly<Record<string, Attribute>>) {
  const [defaultSortBy, defaultSortOrder] = layout.sort;
  const metadatas = Object.entries({ ...attributes, ...STRAPIS_OWN }).map(
    ([field, attribute]) => [field, wordsFor(field, attribute, layout.words[field] ?? {})] as const,
  );
  return {
    settings: { ...LIST_SETTINGS, mainField: MAIN_FIELD[type], defaultSortBy, defaultSortOrder },
    layouts: { list: [...layout.list], edit: layout.rows.map((row) => row.map(([name, size]) => ({ name, size }))) },
    metadatas: Object.fromEntries(metadatas),
  };
}
