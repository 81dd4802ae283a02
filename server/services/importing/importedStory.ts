import { createHash } from 'node:crypto';
import type { PreparedStory } from '../desk/prepareStory';

/** A story's standing with the desk: never seen, here already word for word, or here in other words. */
export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly articleId: string }
  | { readonly kind: 'changed'; readonly articleId: string };

/** What a story is known by: the sender's own id where there is one, and its words. */
export type StoryKey = { readonly operationId: string; readonly receivedHash: string };

export type ReadyStory = StoryKey & { readonly prepared: PreparedStory };

/** SHA-256 of the copy as it came, and a name for it that another import gives it too. */
export function keyOf({ id, text }: { readonly id: string | null; readonly text: string }): StoryKey {
  const receivedHash = sha256(text);
  return { operationId: `import:${(id === null ? receivedHash : sha256(id)).slice(0, 40)}`, receivedHash };
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
