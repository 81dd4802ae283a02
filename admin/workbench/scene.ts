import type { BlockSpan } from '../../core/anchors/blockSpan';
import type { Change, Tag } from './changes';
import type { History, StepName } from './history';
import type { Blocks } from './placing';
import type { View, ViewAction } from './view';

/** All that a command looks at. */
export type Scene = {
  readonly tags: readonly Tag[];
  /** Those that the list shows, in its order. */
  readonly listed: readonly Tag[];
  readonly view: View;
  readonly history: History;
  readonly blocks: Blocks;
  readonly sentences: readonly BlockSpan[];
  /** What is selected with the mouse, or null. */
  readonly marked: BlockSpan | null;
  /** 0–1. */
  readonly acceptAbove: number;
  readonly newTagId: () => string;
};

/** Why a key did nothing: told to the editor, because silence looks like a fault. */
export type Hint =
  | 'markFirst'
  | 'noTag'
  | 'notAQuote'
  | 'lostNeedsPlace'
  | 'noRepeats'
  | 'noSentence'
  | 'nothingToUndo'
  | 'nothingToRedo'
  | 'noneAlike'
  | 'noPlace';

/** What a command comes to. */
export type Effect =
  | { readonly kind: 'act'; readonly name: StepName; readonly changes: readonly Change[] }
  | { readonly kind: 'view'; readonly action: ViewAction }
  | { readonly kind: 'undo' | 'redo' | 'find' | 'save' | 'publish' | 'nextArticle' }
  | { readonly kind: 'hint'; readonly hint: Hint };

export const act = (name: StepName, ...changes: readonly Change[]): Effect => ({ kind: 'act', name, changes });
export const look = (action: ViewAction): Effect => ({ kind: 'view', action });
export const hint = (why: Hint): readonly Effect[] => [{ kind: 'hint', hint: why }];
export const goTo = (to: string | null): Effect => look({ kind: 'went', to });

export const currentOf = ({ tags, view }: Scene): Tag | null => tags.find(({ id }) => id === view.current) ?? null;

/** What a command is about: the selected tags, else the current one. */
export function targetsOf(scene: Scene): readonly Tag[] {
  const { selected } = scene.view;
  if (selected.size > 0) return scene.tags.filter(({ id }) => selected.has(id));
  const current = currentOf(scene);
  return current === null ? [] : [current];
}

/** The words that Q, P, V and L are about: what is selected with the mouse, else the sentence under the caret. */
export const wordsMarked = ({ marked, view }: Scene): BlockSpan | null => marked ?? view.caret;
