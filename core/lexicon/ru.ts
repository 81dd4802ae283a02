import type { Lexicon } from './lexicon';
import { events } from './ru/events';
import { people } from './ru/people';
import { quotes } from './ru/quotes';
import { story } from './ru/story';

export const ru: Lexicon = {
  language: 'ru',
  direction: 'ltr',
  elisions: [],
  proclitics: [],
  functionWords: ['и', 'в', 'на', 'что', 'не', 'с', 'по', 'из', 'о', 'для', 'как', 'его', 'к', 'это', 'был'],
  story,
  people,
  quotes,
  events,
  acts: null,
};
