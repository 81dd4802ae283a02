import type { SuggestionKind } from '../../core/model';
import { foldPhrase } from '../../core/text/fold';
import type { Tag } from './changes';
import { wantsReview } from './groupSuggestions';
import { presentProposal } from './speakerName';

/** What the list and the text show. */
export type Filters = {
  readonly kinds: ReadonlySet<SuggestionKind>;
  readonly onlyOpen: boolean;
  /** Words to look for in what is tagged and in names. */
  readonly words: string;
};

export const ALL_KINDS: ReadonlySet<SuggestionKind> = new Set(['quote', 'person', 'event', 'link']);
export const NO_FILTERS: Filters = { kinds: ALL_KINDS, onlyOpen: false, words: '' };

/** What a tag is found by: its words and its names. */
function wordsOfTag(tag: Tag): string {
  const present = presentProposal(tag);
  switch (present.kind) {
    case 'quote':
      return `${present.text} ${present.attributionText} ${present.cue}`;
    case 'person':
      return `${present.name} ${present.roles.map(({ label }) => label).join(' ')}`;
    case 'event':
      return `${present.name} ${present.place ?? ''}`;
    case 'link':
      return present.title;
  }
}

/** The one under the cursor stays in sight after it is decided, or the focus would fall out of the list. */
export function filterTags(tags: readonly Tag[], { kinds, onlyOpen, words }: Filters, current: string | null) {
  const wanted = foldPhrase(words.trim());
  return tags.filter(
    (tag) =>
      tag.id === current ||
      (kinds.has(tag.kind) &&
        (!onlyOpen || wantsReview(tag)) &&
        (wanted === '' || foldPhrase(wordsOfTag(tag)).includes(wanted))),
  );
}
