import { events } from './de/events';
import { people } from './de/people';
import { quotes } from './de/quotes';
import { story } from './de/story';
import type { Lexicon } from './lexicon';

export const de: Lexicon = {
  language: 'de',
  direction: 'ltr',
  elisions: [],
  proclitics: [],
  functionWords: [
    'der',
    'die',
    'und',
    'das',
    'den',
    'von',
    'zu',
    'mit',
    'im',
    'des',
    'auf',
    'für',
    'ist',
    'dem',
    'nicht',
    'ein',
    'eine',
  ],
  story,
  people,
  quotes,
  events,
  acts: null,
};
