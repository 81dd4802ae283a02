import type { EventWords } from './lexicon';

/** For a language whose words for events nobody has written down: nothing is proposed, nothing is guessed. */
export const NO_EVENTS: EventWords = {
  occasions: {},
  openers: {},
  verbs: {},
  bareVerbs: {},
  factuality: {},
  passives: [],
  byWords: [],
  withWords: [],
  betweenWords: [],
  andWords: [],
  neuters: [],
  placeWords: [],
  toWords: [],
  fromWords: [],
  placeNouns: [],
  takePlace: {},
  press: [],
  byPhone: [],
  dateShifts: {},
};
