/** Where the content API answers, absolute and without a slash at the end: `https://example.org/api/communique`. */
export type Addresses = { readonly api: string };

type Plural = 'articles' | 'quotes' | 'people' | 'organizations' | 'diplomatic-events';

/** What a record is called everywhere: the address under which the content API answers with it. */
export const addressOf = ({ api }: Addresses, plural: Plural, documentId: string): string =>
  `${api}/${plural}/${encodeURIComponent(documentId)}`;

/** A document about an article: its own address is by slug, as frontends know it. */
export const documentAddress = ({ api }: Addresses, slug: string, name: 'json-ld' | 'annotations' | 'text'): string =>
  `${api}/articles/${encodeURIComponent(slug)}/${name}`;
