import { lexiconFor } from '../../../core/lexicon/lexiconFor';
import type { Knowledge, KnownPerson } from '../../../core/model';
import { findInstitutions } from '../../../core/people/findInstitutions';
import { findMentions } from '../../../core/people/findMentions';
import { resolvePeople } from '../../../core/people/resolvePeople';
import { parseStory } from '../../../core/story/parseStory';
import { readPeople as read } from './readPeople';

// States and people are invented; only their neighbours' names are real places.

describe('what the desk knows', () => {
  const belk: KnownPerson = {
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
  };
  const knowledge: Knowledge = {
    people: [
      belk,
      { id: 'p2', name: 'Orla Tann', alternateNames: [], roles: [] },
      { id: 'p3', name: 'Orla Tann', alternateNames: [], roles: [] },
    ],
    organizations: [
      { id: 'o1', name: 'Northern Fisheries League', alternateNames: ['NFL'], organizationKind: 'igo', country: null },
    ],
    agreements: [],
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

  test.each([
    ['the other transliteration of a first name', 'en', 'Sergej Wassilkow left. “Yes,” Sergej Wassilkow said.'],
    ['Russian letters, for which no alias is kept', 'ru', 'Сергей Васильков уехал.'],
    ['a family name alone, where somebody speaks', 'en', 'Vassilkov said that the talks went on.'],
    ['a family name with the office', 'en', '“Yes,” Norwegian Foreign Minister Vasilkov said.'],
    ['a family name in another case', 'ru', 'Об этом Василькову сказал посол.'],
  ])('%s', (_what, language, text) => {
    const records = [{ ...belk, id: 'p4', name: 'Sergei Vasilkov', alternateNames: [] }];
    expect(read(text, language, { ...knowledge, people: records }).people).toMatchObject([{ knownId: 'p4' }]);
  });

  test('a family name that two known people share is left to the editor, unless the office tells', () => {
    const mara = { ...belk, id: 'p5', name: 'Mara Belk', alternateNames: [], roles: [] };
    const both = { ...knowledge, people: [belk, mara] };
    expect(read('“Yes,” Foreign Minister Belk said.', 'en', both).people).toMatchObject([{ knownId: null }]);
    expect(read('“Yes,” Belk said.', 'en', both).people).toEqual([]);
    expect(read('“Yes,” Norwegian Foreign Minister Belk said.', 'en', both).people).toMatchObject([{ knownId: 'p1' }]);
  });

  test('a family name with an office that its only known holder never had is somebody else', () => {
    const text = '“Yes,” Swiss President Belk said.';
    expect(read(text, 'en', { ...knowledge, people: [belk] }).people).toMatchObject([{ knownId: null }]);
  });

  test('a family name that no speaker has here is a word like others', () => {
    expect(read('They walked along Belk and Sons.', 'en', { ...knowledge, people: [belk] }).people).toEqual([]);
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
