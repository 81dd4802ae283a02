import type { Tag } from './changes';
import { isOpen } from './groupSuggestions';

/** What "accept all alike" takes: the open ones of the same kind that the reader is at least this sure of (0–1). */
export const alikeAbove = (tags: readonly Tag[], { kind, id }: Tag, confidence: number): readonly Tag[] =>
  tags.filter((tag) => tag.kind === kind && isOpen(tag) && (tag.id === id || tag.confidence >= confidence));
