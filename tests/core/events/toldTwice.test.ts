import { codeEvents } from '../../../core/events/codeEvents';
import { lexiconFor } from '../../../core/lexicon/lexiconFor';
import { type Knowledge, NOTHING_KNOWN } from '../../../core/model';
import { findMentions } from '../../../core/people/findMentions';
import { resolvePeople } from '../../../core/people/resolvePeople';
import { parseStory } from '../../../core/story/parseStory';
import { DATE, readEvents } from './readEvents';

// Ardenia, Belmark, Velin, Karsk and everybody in these stories are invented. 4 March 2031 is a Tuesday.

describe('an event told twice', () => {
  const twice = [
    'Foreign Minister Ana Belk met President Tomas Rell in Velin.',
    '"The river is calm," Belk said.',
    'The two met on Monday, and Belk met Rell for two hours.',
  ].join('\n\n');

  test('is one, with what each telling adds, and every place that tells of it', () => {
    const told = `${twice}\n\nBelk had held talks with Rell on Monday.`;
    const [event, ...others] = readEvents(told);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      place: 'Velin',
      startDate: '2031-03-03',
      who: ['Ana Belk (actor)', 'Tomas Rell (actor)'],
    });
    expect(event?.words.length).toBeGreaterThan(1);
  });

  test('with somebody else it is another', () => {
    const text = 'Foreign Minister Ana Belk met President Tomas Rell. Belk met Foreign Minister Leila Marsh on Sunday.';
    expect(readEvents(text).map(({ who }) => who)).toEqual([
      ['Ana Belk (actor)', 'Tomas Rell (actor)'],
      ['Ana Belk (actor)', 'Leila Marsh (actor)'],
    ]);
  });

  test('has the same id whenever it is read, and another when it is another event', () => {
    const text = 'Foreign Minister Ana Belk met President Tomas Rell in Velin on Monday.';
    expect(readEvents(text)[0]?.id).toBe(readEvents(`The river is calm.\n\n${text}`)[0]?.id);
    expect(readEvents(text)[0]?.id).not.toBe(readEvents(text.replace('Velin', 'Karsk'))[0]?.id);
  });
});

describe('what the desk knows', () => {
  test('an event on record is recognized by kind, day and place', () => {
    const knowledge: Knowledge = {
      ...NOTHING_KNOWN,
      events: [
        {
          id: 'e1',
          name: 'Velin meeting',
          eventKind: 'meeting',
          startDate: '2031-03-03',
          place: 'Velin',
          participants: [],
        },
      ],
    };
    const text = 'Foreign Minister Ana Belk met President Tomas Rell in Velin on Monday.';
    expect(readEvents(text, DATE, knowledge)[0]?.knownId).toBe('e1');
    expect(readEvents(text.replace('Monday', 'Sunday'), DATE, knowledge)[0]?.knownId).toBeNull();
  });

  test('without a story date no weekday is turned into a day', () => {
    const text = 'Foreign Minister Ana Belk met President Tomas Rell in Velin on Monday.';
    const story = parseStory(text, { language: 'en' });
    const lexicon = lexiconFor('en');
    const people = resolvePeople(story, findMentions(story, lexicon));
    expect(codeEvents(story, people, [], lexicon)[0]?.proposed.startDate).toBeNull();
  });
});

test('fifty kilobytes of "met with with with" take no more than two seconds of work', () => {
  const started = process.cpuUsage();
  readEvents(`Foreign Minister Ana Belk ${'met with a joint news conference with '.repeat(1500)}`);
  readEvents(
    `Foreign Minister Ana Belk met President Tomas Rell. ${'Belk met Rell in Velin on Monday. '.repeat(1500)}`,
  );
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(2000);
});
