import { events } from './fa/events';
import { people } from './fa/people';
import { quotes } from './fa/quotes';
import { story } from './fa/story';
import type { Lexicon } from './lexicon';

export const fa: Lexicon = {
  language: 'fa',
  direction: 'rtl',
  elisions: [],
  proclitics: [],
  functionWords: ['و', 'در', 'به', 'از', 'که', 'این', 'را', 'با', 'است', 'برای', 'های', 'می', 'شد', 'کرد', 'خود'],
  story,
  people,
  quotes,
  events,
  acts: null,
};
