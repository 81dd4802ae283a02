import type { StoryInput } from '../../../core/contract';

type Source =
  | { readonly kind: 'text'; readonly text: string }
  /** `text` is what the page reads as; the addresses behind the links are in `html` only. */
  | { readonly kind: 'html'; readonly text: string; readonly html: string };

/** What stands on the import page, and is kept until it is imported or cleared. */
export type StoryDraft = {
  readonly source: Source;
  /** BCP 47; empty: told from the words. */
  readonly language: string;
  /** ISO day; empty: not known. */
  readonly date: string;
  /** The editor's word over what was read; null: as read. */
  readonly headline: string | null;
};

export const EMPTY_DRAFT: StoryDraft = { source: { kind: 'text', text: '' }, language: '', date: '', headline: null };

export const isEmptyDraft = ({ source }: StoryDraft): boolean => source.text.trim() === '';

export const toStoryInput = ({ source, language, date }: StoryDraft): StoryInput => ({
  text: source.kind === 'html' ? source.html : source.text,
  format: source.kind,
  ...(language === '' ? {} : { language }),
  ...(date === '' ? {} : { date }),
});

const isSource = (source: unknown): source is Source => {
  const { kind, text, html } = (source ?? {}) as { kind?: unknown; text?: unknown; html?: unknown };
  return typeof text === 'string' && (kind === 'text' || (kind === 'html' && typeof html === 'string'));
};

/** The draft as it was kept, or null for anything that is not one. */
export function readDraft(kept: string | null): StoryDraft | null {
  if (kept === null) return null;
  try {
    const { source, language, date, headline } = JSON.parse(kept) as Partial<StoryDraft>;
    if (!isSource(source) || typeof language !== 'string' || typeof date !== 'string') return null;
    const draft = { source, language, date, headline: typeof headline === 'string' ? headline : null };
    return isEmptyDraft(draft) ? null : draft;
  } catch {
    return null;
  }
}
