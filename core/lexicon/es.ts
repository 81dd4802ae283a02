import { events } from './es/events';
import { people } from './es/people';
import { quotes } from './es/quotes';
import { story } from './es/story';
import type { Lexicon } from './lexicon';

export const es: Lexicon = {
  language: 'es',
  direction: 'ltr',
  elisions: [],
  proclitics: [],
  functionWords: [
    'el',
    'la',
    'los',
    'las',
    'de',
    'y',
    'en',
    'que',
    'del',
    'para',
    'por',
    'con',
    'una',
    'un',
    'es',
    'su',
    'se',
    'al',
  ],
  story,
  people,
  quotes,
  events,
  acts: null,
};
