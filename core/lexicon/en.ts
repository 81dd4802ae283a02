import { acts } from './en/acts';
import { events } from './en/events';
import { people } from './en/people';
import { quotes } from './en/quotes';
import { story } from './en/story';
import type { Lexicon } from './lexicon';

export const en: Lexicon = {
  language: 'en',
  direction: 'ltr',
  elisions: [],
  proclitics: [],
  functionWords: [
    'the',
    'of',
    'and',
    'to',
    'in',
    'that',
    'is',
    'was',
    'for',
    'with',
    'on',
    'by',
    'said',
    'has',
    'are',
    'from',
    'at',
  ],
  story,
  people,
  quotes,
  events,
  acts,
};
