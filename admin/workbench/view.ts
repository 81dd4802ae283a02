import type { BlockSpan } from '../../core/anchors/blockSpan';
import type { SuggestionKind } from '../../core/model';
import { type Filters, NO_FILTERS } from './filters';

/** What is open over the text: a box to choose from, or the edges of a tag being moved. */
export type Task =
  | { readonly kind: 'speaker'; readonly tagIds: readonly string[] }
  | { readonly kind: 'quoteEvent'; readonly tagIds: readonly string[] }
  | { readonly kind: 'person'; readonly tagId: string | null; readonly span: BlockSpan | null }
  | { readonly kind: 'event'; readonly tagId: string | null; readonly span: BlockSpan | null }
  | { readonly kind: 'edges'; readonly tagId: string; readonly spans: readonly BlockSpan[] }
  | { readonly kind: 'help' };

/** Where the editor is, as opposed to what the article's tags are; nothing of it is saved. */
export type View = {
  readonly current: string | null;
  readonly selected: ReadonlySet<string>;
  readonly filters: Filters;
  readonly marksHidden: boolean;
  /** The sentence under the caret; what Q, P, V and L tag when nothing is selected with the mouse. */
  readonly caret: BlockSpan | null;
  readonly task: Task | null;
  /** On a narrow screen, which of the two is seen. */
  readonly tab: 'text' | 'tags';
};

export type ViewAction =
  | { readonly kind: 'went'; readonly to: string | null }
  | { readonly kind: 'selected'; readonly tagId: string }
  | { readonly kind: 'unselected' }
  | { readonly kind: 'filtered'; readonly filters: Partial<Filters> }
  | { readonly kind: 'kindShown'; readonly suggestionKind: SuggestionKind }
  | { readonly kind: 'marksHidden' }
  | { readonly kind: 'caretSet'; readonly caret: BlockSpan | null }
  | { readonly kind: 'taskOpened'; readonly task: Task }
  | { readonly kind: 'taskClosed' }
  | { readonly kind: 'tabChosen'; readonly tab: View['tab'] };

export const FIRST_VIEW: View = {
  current: null,
  selected: new Set(),
  filters: NO_FILTERS,
  marksHidden: false,
  caret: null,
  task: null,
  tab: 'text',
};

/** In or out: the set with a member turned. */
function turned<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

export function reduceView(view: View, action: ViewAction): View {
  switch (action.kind) {
    case 'went':
      return view.current === action.to && view.caret === null ? view : { ...view, current: action.to, caret: null };
    case 'selected':
      return { ...view, selected: turned(view.selected, action.tagId) };
    case 'unselected':
      return { ...view, selected: new Set() };
    case 'filtered':
      return { ...view, filters: { ...view.filters, ...action.filters } };
    case 'kindShown':
      return { ...view, filters: { ...view.filters, kinds: turned(view.filters.kinds, action.suggestionKind) } };
    case 'marksHidden':
      return { ...view, marksHidden: !view.marksHidden };
    case 'caretSet':
      return { ...view, caret: action.caret };
    case 'taskOpened':
      return { ...view, task: action.task };
    case 'taskClosed':
      return { ...view, task: null };
    case 'tabChosen':
      return { ...view, tab: action.tab };
  }
}
