import { lexiconFor } from '../../../core/lexicon/lexiconFor';
import type { Knowledge } from '../../../core/model';
import { findInstitutions } from '../../../core/people/findInstitutions';
import { findMentions } from '../../../core/people/findMentions';
import { resolvePeople } from '../../../core/people/resolvePeople';
import { parseStory } from '../../../core/story/parseStory';
import { readPeople as read } from './readPeople';

// States and people are invented; only their neighbours' names are real places.

describe('what the desk knows', () => {
  const knowledge: Knowledge = {
    people: [
      {
        id: 'p1',
        name: 'Ana Belk',
        alternateNames: ['Анна Бельк', 'آنا بلک'],
        roles: [
          {
            label: 'Foreign Minister of Norway',
            postKind: 'foreignMinister',
            country: 'NO',
            organization: null,
            from: '2029',
            to: null,
          },
        ],
      },
      { id: 'p2', name: 'Orla Tann', alternateNames: [], roles: [] },
      { id: 'p3', name: 'Orla Tann', alternateNames: [], roles: [] },
    ],
    organizations: [
      { id: 'o1', name: 'Northern Fisheries League', alternateNames: ['NFL'], organizationKind: 'igo', country: null },
    ],
    events: [],
  };

  test('a known name is linked, without any title', () => {
    expect(read('Nobody had seen Ana Belk there.', 'en', knowledge).people[0]).toMatchObject({
      name: 'Ana Belk',
      knownId: 'p1',
    });
  });

  test('a stored alias crosses scripts', () => {
    expect(read('Анна Бельк уехала.', 'ru', knowledge).people[0]).toMatchObject({ knownId: 'p1' });
    expect(read('آنا بلک رفت.', 'fa', knowledge).people[0]).toMatchObject({ knownId: 'p1' });
  });

  test('a name that two records share is proposed without a link', () => {
    expect(read('“Yes,” Orla Tann said.', 'en', knowledge).people[0]).toMatchObject({ knownId: null });
  });

  test('the holder of an office on the story’s day is found without a name', () => {
    expect(read('Norway’s foreign minister left.', 'en', knowledge).people).toMatchObject([
      { name: 'Ana Belk', knownId: 'p1' },
    ]);
  });

  test('a known body is linked', () => {
    const story = parseStory('The Northern Fisheries League met.', { language: 'en' });
    const lexicon = lexiconFor('en');
    const people = resolvePeople(story, findMentions(story, lexicon, knowledge), knowledge);
    expect(findInstitutions(story, people, lexicon, knowledge)[0]?.party).toMatchObject({
      knownId: 'o1',
      organizationKind: 'igo',
    });
  });
});
