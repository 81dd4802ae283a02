import type { Core } from '@strapi/strapi';
import type { Editor } from './editor';
import type { Effects, RecordRef } from './effects';
import type { ArticleRow } from './findArticle';
import type { SuggestionRow } from './suggestionRow';

/** What stays the same while one decision, and whatever it brings along, is carried out. */
export type Acceptance = {
  readonly strapi: Core.Strapi;
  readonly article: ArticleRow;
  readonly editor: Editor;
  /** ISO moment of the decision. */
  readonly at: string;
  readonly operationId: string;
  /** Suggestions that were accepted along with the one decided on, as they are now; grows while it is carried out. */
  readonly also: SuggestionRow[];
};

/** What accepting a suggestion came to. */
export type Accepted = { readonly record: RecordRef; readonly effects: Effects };

/** Strapi keeps 255 characters in a `string` attribute. */
export const toLine = (text: string): string => text.slice(0, 255).replace(/[\ud800-\udbff]$/, '');
export const toLineOrNull = (text: string | null): string | null =>
  text === null || text === '' ? null : toLine(text);
