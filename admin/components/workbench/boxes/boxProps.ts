import type { Change, Tag } from '../../../workbench/changes';
import type { StepName } from '../../../workbench/history';
import type { Blocks } from '../../../workbench/placing';
import type { TagIndex } from '../../../workbench/tagIndex';

/** What every box is given. */
export type BoxProps = {
  readonly tags: readonly Tag[];
  readonly index: TagIndex;
  readonly blocks: Blocks;
  /** ISO day of the story: whose office counts, and which events are near. */
  readonly date: string | null;
  /** What the editor chose, done and undone as one step. */
  readonly onDone: (name: StepName, changes: readonly Change[]) => void;
  readonly onClose: () => void;
};
