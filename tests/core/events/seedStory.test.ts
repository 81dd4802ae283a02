import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeEvents } from '../../../core/events/codeEvents';
import { nameOfParty } from '../../../core/events/nameOfEvent';
import { lexiconFor } from '../../../core/lexicon/lexiconFor';
import { findInstitutions } from '../../../core/people/findInstitutions';
import { findMentions } from '../../../core/people/findMentions';
import { resolvePeople } from '../../../core/people/resolvePeople';
import { parseStory } from '../../../core/story/parseStory';

const gold = JSON.parse(readFileSync(path.resolve(__dirname, '../seed-story.gold.json'), 'utf8'));
const file = path.resolve(__dirname, '../../../../shared/corpora/seed-story.txt');
const isThere = existsSync(file);
if (!isThere) process.stdout.write('The seed story is not beside the checkout: its events are not compared.\n');

test('the events of the seed story are those that were marked by hand, and no other', () => {
  if (!isThere) return;
  const story = parseStory(readFileSync(file, 'utf8'), { date: gold.date });
  const lexicon = lexiconFor(story.language);
  const people = resolvePeople(story, findMentions(story, lexicon));
  const events = codeEvents(story, people, findInstitutions(story, people, lexicon), lexicon);
  const read = events.map(({ proposed: { eventKind, place, country, startDate, factuality, participants } }) => ({
    eventKind,
    place,
    country,
    startDate,
    factuality,
    participants: participants.map(({ party, role }) => [nameOfParty(party, people), role]),
  }));
  expect(read).toEqual(gold.events);
});
