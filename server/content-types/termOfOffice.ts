import { boolean, edtf, hidden, json, oneOf, string, toOne, visibility } from './attributes';
import { contentType } from './contentType';

/** Popolo Membership with a post: who held an office from when to when. Terms may overlap. */
export const termOfOffice = contentType({
  name: 'term-of-office',
  plural: 'terms-of-office',
  displayName: 'Term of office',
  description: 'Who held which post, from when to when',
  standing: 'hub',
  attributes: {
    person: { ...toOne('person'), required: true },
    post: { ...toOne('post'), required: true },
    /** "Ana Belk, Foreign Minister of Norvia": made by us, for lists and pickers. */
    label: hidden(string),
    ...edtf('startDate'),
    ...edtf('endDate'),
    acting: boolean,
    status: oneOf(['current', 'ended', 'unknown'], 'unknown'),
    citations: json('citations'),
    visibility,
  },
  indexes: [{ columns: ['start_date_min', 'end_date_max'] }],
});
