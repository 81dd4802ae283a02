import { datetime, required, text, toOne, visibility } from './attributes';
import { contentType } from './contentType';

/** One utterance that several quotes carry in several wordings or languages. A lone quote never needs one. */
export const statement = contentType({
  name: 'statement',
  plural: 'statements',
  displayName: 'Statement',
  description: 'One utterance that several quotes carry in several wordings',
  standing: 'hub',
  attributes: {
    text: required(text),
    speaker: toOne('person'),
    event: toOne('diplomatic-event'),
    saidAt: datetime,
    primarySource: toOne('source-document'),
    visibility,
  },
});
