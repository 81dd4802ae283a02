import { events } from './ar/events';
import { people } from './ar/people';
import { quotes } from './ar/quotes';
import { story } from './ar/story';
import type { Lexicon } from './lexicon';

export const ar: Lexicon = {
  language: 'ar',
  direction: 'rtl',
  elisions: [],
  proclitics: ['و'],
  functionWords: ['في', 'من', 'على', 'ان', 'الى', 'التي', 'عن', 'مع', 'هذا', 'هذه', 'الذي', 'قال', 'بين', 'وقال'],
  story,
  people,
  quotes,
  events,
  acts: null,
};
