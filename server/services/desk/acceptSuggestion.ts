import type { Proposal } from '../../../core';
import type { Acceptance, Accepted } from './acceptance';
import { acceptEvent } from './acceptEvent';
import { acceptLink } from './acceptLink';
import { acceptPerson } from './acceptPerson';
import { acceptQuote } from './acceptQuote';
import type { SuggestionRow } from './suggestionRow';

/** A suggestion, in the words of the reader or of the editor → the record that it stands for. */
export function acceptSuggestion(acceptance: Acceptance, row: SuggestionRow, value: Proposal): Promise<Accepted> {
  switch (value.kind) {
    case 'person':
      return acceptPerson(acceptance, row, value);
    case 'quote':
      return acceptQuote(acceptance, row, value);
    case 'event':
      return acceptEvent(acceptance, row, value);
    case 'link':
      return acceptLink(acceptance, row, value);
  }
}
