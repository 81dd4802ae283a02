/** Where the words of a report begin and end, whose they are, and what is none. Invented states and people. */
import { readQuotes } from './readQuotes';

const found = (story: string) =>
  readQuotes(`${story}\n\nThe day was long.`).map(({ parts, attribution, cue }) => [attribution, cue, ...parts]);

describe('what stands before the report', () => {
  test('a clause that ends in marks only leads up to it', () => {
    expect(found('Asked about "quiet talks," Ana Belk said the harbour was closed.')).toEqual([
      ['Ana Belk', 'said', 'the harbour was closed'],
    ]);
  });

  test('a name and a subject behind a comma are passed over', () => {
    expect(
      found('But a few days later, Ana Belk changed her mind, telling sailors that the harbour would open.'),
    ).toEqual([['Ana Belk', 'telling sailors', 'that the harbour would open']]);
    expect(
      found('At a rally in Port Tarn, Veloria, on Sunday, Ana Belk grew angry, saying that nobody had asked her.'),
    ).toEqual([['Ana Belk', 'saying', 'that nobody had asked her']]);
  });

  test('a pronoun of another clause is nobody’s speaker', () => {
    expect(found('Asked whether he would come, Ana Belk shook her head and said, "No. Never."')).toEqual([
      ['Ana Belk', 'said', 'No. Never.'],
    ]);
  });

  test('the speaker may come behind the words: "after saying"', () => {
    expect(found('After saying that the harbour was closed, Ana Belk left.')).toEqual([
      ['Ana Belk', 'saying', 'that the harbour was closed'],
    ]);
  });

  test('the day and the home of a speaker are not the speaker', () => {
    expect(found('Ana Belk, the minister, on Tuesday called the plan "a gift."')).toEqual([
      ['Ana Belk, the minister', 'called', 'the plan "a gift."'],
    ]);
    expect(found('Cora James, 22, of Port Tarn, Veloria, said the harbour was open.')).toEqual([
      ['Cora James', 'said', 'the harbour was open'],
    ]);
  });

  test('"as the minister noted" announces what follows', () => {
    expect(found('As Ana Belk noted in May, the harbour was never full.')).toEqual([
      ['Ana Belk', 'noted', 'the harbour was never full'],
    ]);
    expect(found('As reported by the Lowland Wire, the harbour was never full.')).toEqual([
      ['the Lowland Wire', 'As reported by', 'the harbour was never full'],
    ]);
  });
});

describe('whom it is said to', () => {
  test.each([
    ['Ana Belk told her supporters that the harbour was open.', 'told her supporters', 'that the harbour was open'],
    [
      'Ana Belk told the Lowland Wire her office worked at night.',
      'told the Lowland Wire',
      'her office worked at night',
    ],
    ["Ana Belk argued during Saturday's debate that the harbour was open.", 'argued', 'that the harbour was open'],
  ])('%s', (story, cue, words) => {
    expect(found(story)).toEqual([['Ana Belk', cue, words]]);
  });
});

describe('where the words end', () => {
  test('what tells more of the last word is the writer’s', () => {
    expect(found('Ana Belk said she would talk to the league, which meets on Monday.')).toEqual([
      ['Ana Belk', 'said', 'she would talk to the league'],
    ]);
    expect(found('Ana Belk said the harbour was open, a claim the fleet denies.')).toEqual([
      ['Ana Belk', 'said', 'the harbour was open'],
    ]);
  });

  test('a clause around them goes on behind their comma', () => {
    expect(found('When Ana Belk said the harbour was open, the crowd cheered.')).toEqual([
      ['Ana Belk', 'said', 'the harbour was open'],
    ]);
    expect(found('Ana Belk, who said the harbour was open, left the room.')).toEqual([
      ['Ana Belk', 'said', 'the harbour was open'],
    ]);
  });

  test('who a speaker is, behind "said", is no second piece', () => {
    expect(found('They "had a chance," said Ana Belk, the head of the port.')).toEqual([
      ['Ana Belk, the head', 'said', 'They "had a chance,"'],
    ]);
  });

  test('what is named goes on without day and occasion', () => {
    expect(found('Ana Belk called it "a step forward" in the talks on Monday.')).toEqual([
      ['Ana Belk', 'called', 'it "a step forward" in the talks'],
    ]);
  });

  test('"she added" behind a sentence in marks begins another', () => {
    expect(found('Ana Belk said the harbour was "open to all." She added, "Nobody pays."')).toEqual([
      ['Ana Belk', 'said', 'the harbour was "open to all."'],
      ['She', 'added', 'Nobody pays.'],
    ]);
  });
});

describe('ways to say it', () => {
  test.each([
    ['Ana Belk vowed to "go on to the end" of the talks.', 'vowed', 'to "go on to the end" of the talks'],
    ['Ana Belk thanked the crew for "a long night."', 'thanked', 'the crew for "a long night."'],
    ['Ana Belk seemed to suggest that the harbour was closed.', 'suggest', 'that the harbour was closed'],
  ])('%s', (story, cue, words) => {
    expect(found(story)).toEqual([['Ana Belk', cue, words]]);
  });

  test('a comma or a closing mark may be wrong', () => {
    expect(found('"The harbour stays open" Ana Belk said after the talks.')).toEqual([
      ['Ana Belk', 'said', 'The harbour stays open'],
    ]);
    expect(found('“The harbour stays open,“ said Ana Belk.')).toEqual([['Ana Belk', 'said', 'The harbour stays open']]);
  });

  test('a name that is also a small word is a name', () => {
    expect(found('"It costs too much," said Will Doyle, a teacher in Port Tarn.')).toEqual([
      ['Will Doyle', 'said', 'It costs too much'],
    ]);
  });
});

test.each([
  'It is too early to say whether the harbour will open.',
  'Ana Belk declined to say whether the harbour will open.',
  'The council kept the rules that would have closed the harbour.',
  'Ana Belk thanked the crew for a long night.',
])('nobody is quoted: %s', (story) => {
  expect(found(story)).toEqual([]);
});
