/** Who is taken for the speaker. Ardenia, Veloria and everybody in these stories are invented. */
import { readQuotes } from './readQuotes';

type Case = { name: string; story: string; speakers: (string | null)[] };

const cases: Case[] = [
  {
    name: 'the subject of the cue, not the nearest minister',
    story:
      '"We have good relations," Ardenian Foreign Minister Ana Belk told a joint news conference with Velorian Foreign Minister Tomas Rell.',
    speakers: ['Ana Belk'],
  },
  {
    name: '"he" is the last speaker, not the last name',
    story:
      'Tomas Rell said the harbour was open.\n\nHe had met Ivo Stern, the mayor, at noon. "The roads are not," he said.',
    speakers: ['Tomas Rell', 'Tomas Rell'],
  },
  {
    name: 'the office stands for its holder',
    story:
      'Ardenian Foreign Minister Ana Belk arrived on Monday. Velorian Foreign Minister Tomas Rell met her.\n\n"The harbour is open," the Ardenian Foreign Minister said.',
    speakers: ['Ana Belk'],
  },
  {
    name: 'an apposition changes nobody',
    story: 'Ana Belk, the fisheries minister of Ardenia, said the harbour was open.',
    speakers: ['Ana Belk'],
  },
  {
    name: 'a family name',
    story: 'Ardenian Foreign Minister Ana Belk arrived. Belk said the harbour was open.',
    speakers: ['Ana Belk'],
  },
  {
    name: 'somebody unnamed, and the same one again',
    story: 'A senior official said the harbour was open. The official said the roads were closed.',
    speakers: ['A senior official', 'A senior official'],
  },
  {
    name: 'another official is somebody else',
    story: 'A senior official said the harbour was open. Another official said the roads were closed.',
    speakers: ['A senior official', 'Another official'],
  },
  {
    name: 'a paragraph all in marks goes on with the speaker before it, over a list of links too',
    story:
      'Ana Belk said the harbour was open.\n\nRelated news:\n\nRoads are closed\n\n"The boats will sail on Monday. I shall be on the first of them, and so will the mayor of Port Selm."',
    speakers: ['Ana Belk', 'Ana Belk'],
  },
  { name: 'nobody at all', story: '"The boats will sail on Monday, and so shall I."', speakers: [null] },
  {
    name: 'and a verb without a subject of its own',
    story: 'Ana Belk visited the fleet and said: "The harbour is open."',
    speakers: ['Ana Belk'],
  },
  {
    name: 'quoted as saying',
    story: 'State television quoted Tomas Rell as saying the harbour was open.',
    speakers: ['Tomas Rell'],
  },
];

test.each(cases)('$name', ({ story, speakers }) => {
  expect(readQuotes(story).map(({ speaker }) => speaker)).toEqual(speakers);
});

test('a ministry speaks, and "it" is the ministry', () => {
  const story = 'The Ardenian Foreign Ministry rejected the note. "The harbour is ours," it said in a statement.';
  expect(readQuotes(story).map(({ speaker, attribution }) => [speaker, attribution])).toEqual([
    ['Ardenian Foreign Ministry', 'it'],
  ]);
});

test('the hearer is kept as the audience', () => {
  const [quote] = readQuotes('Ana Belk told reporters that the harbour was open.');
  expect([quote?.cue, quote?.audience]).toEqual(['told reporters', 'reporters']);
});

test('what carries on is marked so', () => {
  const quotes = readQuotes('"The harbour is open," Ana Belk said, adding that the roads would follow.');
  expect(quotes.map(({ isContinuation }) => isContinuation)).toEqual([false, true]);
});

test('each quote says by which rule it was found, and one that is named beside its cue is surest', () => {
  const [named, carried] = readQuotes(
    '"The harbour is open," Ana Belk said.\n\nNobody moved.\n\n"The boats will sail on Monday, and so shall I."',
  );
  expect([named?.rule, carried?.rule]).toEqual(['cue-after-quote', 'floating-quote']);
  expect(named?.confidence).toBeGreaterThan(carried?.confidence ?? 1);
});
