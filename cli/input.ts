import type { Story } from '../core';

/** What the command line says of all stories; a line of JSONL may say otherwise of its own. */
export type StoryOptions = { readonly language?: string | undefined; readonly date?: string | undefined };

/** One story to analyze, or what could not be read and where. `isExtracted`: its text was taken out of HTML. */
export type Input =
  | { readonly kind: 'story'; readonly id: string; readonly story: Story; readonly isExtracted: boolean }
  | { readonly kind: 'failure'; readonly where: string; readonly message: string };
