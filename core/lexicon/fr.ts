import { events } from './fr/events';
import { people } from './fr/people';
import { quotes } from './fr/quotes';
import { story } from './fr/story';
import type { Lexicon } from './lexicon';
import { splitElisions } from './splitElisions';

const ELISIONS = ['l', 'd', 'n', 's', 'c', 'j', 'm', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'];

export const fr: Lexicon = {
  language: 'fr',
  direction: 'ltr',
  elisions: ELISIONS,
  proclitics: [],
  functionWords: [
    ...['le', 'la', 'les', 'des', 'du', 'au', 'aux', 'un', 'une', 'cette', 'ces', 'son', 'ses', 'leur'],
    ...['et', 'en', 'est', 'ont', 'que', 'qui', 'pour', 'dans', 'sur', 'par', 'avec', 'mais', 'nous', 'selon'],
    // What elision leaves: "l'accord", "d'un", "qu'il", "n'est", "s'est".
    ...['l', 'd', 'qu', 'n', 's'],
  ],
  story,
  people: splitElisions(people, ELISIONS),
  quotes: splitElisions(quotes, ELISIONS),
  events: splitElisions(events, ELISIONS),
  acts: null,
};
