import { events } from './fr/events';
import { people } from './fr/people';
import { quotes } from './fr/quotes';
import { story } from './fr/story';
import type { Lexicon } from './lexicon';

export const fr: Lexicon = {
  language: 'fr',
  direction: 'ltr',
  functionWords: [
    'le',
    'la',
    'les',
    'des',
    'et',
    'du',
    'en',
    'une',
    'est',
    'que',
    'pour',
    'dans',
    'sur',
    'par',
    'au',
    'qui',
  ],
  story,
  people,
  quotes,
  events,
  acts: null,
};
