import { alternateNames, boolean, date, oneOf, required, string, toMany, visibility } from './attributes';
import { contentType } from './contentType';

/** A treaty, memorandum or resolution, with its parties. */
export const agreement = contentType({
  name: 'agreement',
  plural: 'agreements',
  displayName: 'Agreement',
  description: 'A treaty, memorandum, resolution or roadmap',
  standing: 'hub',
  attributes: {
    name: required(string),
    alternateNames,
    kind: oneOf(['treaty', 'mou', 'jointStatement', 'resolution', 'roadmap', 'protocol', 'exchangeOfNotes']),
    symbol: string,
    parties: toMany('organization'),
    dateSigned: date,
    entryIntoForce: date,
    expires: date,
    autoRenews: boolean,
    status: string,
    visibility,
  },
});
