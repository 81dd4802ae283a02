import { codeEvents } from '../../../core/events/codeEvents';
import { nameOfParty } from '../../../core/events/nameOfEvent';
import { lexiconFor } from '../../../core/lexicon/lexiconFor';
import { type Knowledge, NOTHING_KNOWN } from '../../../core/model';
import { findInstitutions } from '../../../core/people/findInstitutions';
import { findMentions } from '../../../core/people/findMentions';
import { resolvePeople } from '../../../core/people/resolvePeople';
import { parseStory } from '../../../core/story/parseStory';

// Ardenia, Belmark, Norvia, Velin, Karsk and everybody in these stories are invented. 4 March 2031 is a Tuesday.
export const DATE = '2031-03-04';

export function readEvents(text: string, date: string | undefined = DATE, knowledge: Knowledge = NOTHING_KNOWN) {
  const lexicon = lexiconFor('en');
  const story = parseStory(text, { language: 'en', date });
  const people = resolvePeople(story, findMentions(story, lexicon, knowledge), knowledge);
  const institutions = findInstitutions(story, people, lexicon, knowledge);
  const events = codeEvents(story, people, institutions, lexicon, knowledge);
  return events.map(({ proposed, spans, ...suggestion }) => ({
    ...proposed,
    ...suggestion,
    words: spans.map(({ start, end }) => text.slice(start, end)),
    who: proposed.participants.map(({ party, role }) => `${nameOfParty(party, people)} (${role})`),
  }));
}
