import { PARTICIPATION_ROLES } from '../../core';
import { oneOf, toOne } from './attributes';
import { contentType } from './contentType';

/** Who took part in an event, and as what. */
export const participation = contentType({
  name: 'participation',
  plural: 'participations',
  displayName: 'Participation',
  description: 'Who took part in an event, and as what',
  standing: 'record',
  attributes: {
    event: { ...toOne('diplomatic-event'), required: true },
    person: toOne('person'),
    organization: toOne('organization'),
    role: oneOf(PARTICIPATION_ROLES, 'actor'),
    termOfOffice: toOne('term-of-office'),
  },
});
