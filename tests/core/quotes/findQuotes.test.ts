/** What a careful editor would mark in sentences of our own about the invented states Ardenia and Veloria. */
import { readQuotes } from './readQuotes';

type Expected = { text: string; as: 'direct' | 'indirect' | 'mixed'; cue: string; by: string };
type Case = { name: string; story: string; finds: Expected[] };

const direct = (text: string, cue: string, by: string): Expected => ({ text, as: 'direct', cue, by });
const indirect = (text: string, cue: string, by: string): Expected => ({ text, as: 'indirect', cue, by });
const mixed = (text: string, cue: string, by: string): Expected => ({ text, as: 'mixed', cue, by });

const marks: Case[] = [
  {
    name: 'straight marks',
    story: 'Ana Belk said: "We hope to finish in May."',
    finds: [direct('We hope to finish in May.', 'said', 'Ana Belk')],
  },
  {
    name: 'curly marks, with the comma left outside the words',
    story: '“We hope to finish in May,” Ana Belk said.',
    finds: [direct('We hope to finish in May', 'said', 'Ana Belk')],
  },
  {
    name: 'guillemets',
    story: 'Ana Belk said: «We hope to finish in May.»',
    finds: [direct('We hope to finish in May.', 'said', 'Ana Belk')],
  },
  {
    name: 'low and high marks',
    story: 'Ana Belk said: „We hope to finish in May.“',
    finds: [direct('We hope to finish in May.', 'said', 'Ana Belk')],
  },
  {
    name: 'single marks, with an apostrophe inside',
    story: "'The ministers' plan doesn't help,' Ana Belk said.",
    finds: [direct("The ministers' plan doesn't help", 'said', 'Ana Belk')],
  },
  {
    name: 'two single marks for a double one',
    story: "''We hope to finish in May,'' Ana Belk said.",
    finds: [direct('We hope to finish in May', 'said', 'Ana Belk')],
  },
  {
    name: 'corner brackets',
    story: 'Ana Belk said: 「We hope to finish in May.」',
    finds: [direct('We hope to finish in May.', 'said', 'Ana Belk')],
  },
  {
    name: 'a straight mark that closes a curly one',
    story: '“We hope to finish in May," Ana Belk said.',
    finds: [direct('We hope to finish in May', 'said', 'Ana Belk')],
  },
  {
    name: 'a stray space before the closing mark',
    story: '"We hope to finish in May, " Ana Belk said.',
    finds: [direct('We hope to finish in May', 'said', 'Ana Belk')],
  },
  {
    name: 'a quotation inside a quotation stays inside',
    story: '"They told us \'not yet\' and we waited," Ana Belk said.',
    finds: [direct("They told us 'not yet' and we waited", 'said', 'Ana Belk')],
  },
  {
    name: 'straight marks inside straight marks',
    story: '"They said "not yet" to us," Ana Belk said.',
    finds: [direct('They said "not yet" to us', 'said', 'Ana Belk')],
  },
  {
    name: 'a bracketed gloss belongs to the words',
    story: '"They (the Velorians) were told so," Ana Belk said.',
    finds: [direct('They (the Velorians) were told so', 'said', 'Ana Belk')],
  },
  {
    name: 'a closing mark lost at the end of the paragraph',
    story: 'Ana Belk said: "We hope to finish in May.\n\nThe talks go on.',
    finds: [direct('We hope to finish in May.', 'said', 'Ana Belk')],
  },
];

const lengths: Case[] = [
  {
    name: 'inches before marked words',
    story: 'Ana Belk said the 5" board was "good enough" for the harbour.',
    finds: [mixed('the 5" board was "good enough" for the harbour', 'said', 'Ana Belk')],
  },
];

const cues: Case[] = [
  {
    name: 'verb before name',
    story: '"The harbour is open," said Ana Belk, the fisheries minister.',
    finds: [direct('The harbour is open', 'said', 'Ana Belk, the fisheries minister')],
  },
  {
    name: 'name, age and office between marks and verb',
    story: '"The harbour is open," Ana Belk, 49, the fisheries minister, told reporters.',
    finds: [direct('The harbour is open', 'told reporters', 'Ana Belk')],
  },
  {
    name: 'the hearer belongs to the cue, day and place do not',
    story: '"The harbour is open," Ana Belk told a joint news conference with Tomas Rell in Port Selm on Tuesday.',
    finds: [direct('The harbour is open', 'told a joint news conference', 'Ana Belk')],
  },
  {
    name: 'day and setting between verb and words',
    story: 'Ana Belk said on Tuesday in a statement that the harbour was open.',
    finds: [indirect('that the harbour was open', 'said', 'Ana Belk')],
  },
  {
    name: 'a few words, a comma, and the words',
    story: 'Ana Belk wrote a few years earlier, "The harbour will open."',
    finds: [direct('The harbour will open.', 'wrote', 'Ana Belk')],
  },
  {
    name: 'an adverb beside the verb',
    story: 'Ana Belk also said that the harbour was open.',
    finds: [indirect('that the harbour was open', 'said', 'Ana Belk')],
  },
  {
    name: 'two pieces of one quotation',
    story: '"The harbour is open," Ana Belk said. "The roads are not."',
    finds: [{ ...direct('The harbour is open. The roads are not.', 'said', 'Ana Belk') }],
  },
  {
    name: 'two pieces in one sentence',
    story: '"The harbour is open," Ana Belk said, "and the roads will follow."',
    finds: [direct('The harbour is open and the roads will follow.', 'said', 'Ana Belk')],
  },
  {
    name: 'a second cue of its own begins a second quote',
    story: '"The harbour is open," Ana Belk said. "The roads are not," she added.',
    finds: [direct('The harbour is open', 'said', 'Ana Belk'), direct('The roads are not', 'added', 'she')],
  },
  {
    name: 'adding, with a colon and no marks',
    story: '"The harbour is open," Ana Belk said, adding: We thank the workers.',
    finds: [direct('The harbour is open', 'said', 'Ana Belk'), direct('We thank the workers.', 'adding', 'Ana Belk')],
  },
  {
    name: 'a participle that opens the sentence',
    story: 'Noting that winter was near, Ana Belk added: "The harbour is open."',
    finds: [
      indirect('that winter was near', 'Noting', 'Ana Belk'),
      direct('The harbour is open.', 'added', 'Ana Belk'),
    ],
  },
  {
    name: 'and stated, with the subject of the sentence',
    story: 'Ana Belk pointed to the catch and stated: "The harbour is open."',
    finds: [direct('The harbour is open.', 'stated', 'Ana Belk')],
  },
  {
    name: 'a name and a colon',
    story: 'Ana Belk, Port Selm: "The harbour is open."',
    finds: [direct('The harbour is open.', ':', 'Ana Belk')],
  },
  {
    name: 'a paragraph that ends in a colon announces the next',
    story: 'Ana Belk had this to say:\n\n"The harbour is open and will stay open."',
    finds: [direct('The harbour is open and will stay open.', 'say', 'Ana Belk')],
  },
  {
    name: 'according to, in front',
    story: 'According to Ana Belk, the harbour was open.',
    finds: [indirect('the harbour was open', 'According to', 'Ana Belk')],
  },
  {
    name: 'according to, behind',
    story: 'The harbour was open, according to Ana Belk.',
    finds: [indirect('The harbour was open', 'according to', 'Ana Belk')],
  },
  {
    name: 'words in the first person after according to',
    story: 'According to Ana Belk, the harbour was open. We will keep it open.',
    finds: [
      indirect('the harbour was open', 'According to', 'Ana Belk'),
      direct('We will keep it open.', 'According to', 'Ana Belk'),
    ],
  },
];

const clauses: Case[] = [
  {
    name: 'without that',
    story: 'Ana Belk said the harbour was open.',
    finds: [indirect('the harbour was open', 'said', 'Ana Belk')],
  },
  {
    name: 'behind the words',
    story: 'The harbour was open, Ana Belk said.',
    finds: [indirect('The harbour was open', 'said', 'Ana Belk')],
  },
  {
    name: 'in the middle of the words',
    story: 'The harbour, Ana Belk said, was open.',
    finds: [{ ...indirect('The harbour was open', 'said', 'Ana Belk') }],
  },
  {
    name: 'some of it in marks',
    story: 'Ana Belk said the talks were "very useful" and would go on.',
    finds: [mixed('the talks were "very useful" and would go on', 'said', 'Ana Belk')],
  },
  {
    name: 'the writer goes on after "while"',
    story: 'Ana Belk said the harbour was open, while the roads were closed.',
    finds: [indirect('the harbour was open', 'said', 'Ana Belk')],
  },
  {
    name: 'what follows "but" without a report of its own is still said',
    story: 'Ana Belk said that the harbour was open, but nobody came.',
    finds: [indirect('that the harbour was open, but nobody came', 'said', 'Ana Belk')],
  },
  {
    name: 'a report of its own after "but" is another one',
    story: 'Ana Belk said that the harbour was open, but argued that nobody came.',
    finds: [
      indirect('that the harbour was open', 'said', 'Ana Belk'),
      indirect('that nobody came', 'argued', 'Ana Belk'),
    ],
  },
  {
    name: 'adding that',
    story: 'Ana Belk said the harbour was open, adding that the roads would follow.',
    finds: [
      indirect('the harbour was open', 'said', 'Ana Belk'),
      indirect('that the roads would follow', 'adding', 'Ana Belk'),
    ],
  },
  {
    name: 'several clauses with that',
    story:
      'Ana Belk said that the harbour was open and that the roads would follow and they believe that winter is near.',
    finds: [
      indirect(
        'that the harbour was open and that the roads would follow and they believe that winter is near',
        'said',
        'Ana Belk',
      ),
    ],
  },
  {
    name: 'another speaker after "and"',
    story: 'Ana Belk said the harbour was open and Tomas Rell said the roads were closed.',
    finds: [
      indirect('the harbour was open', 'said', 'Ana Belk'),
      indirect('the roads were closed', 'said', 'Tomas Rell'),
    ],
  },
  {
    name: 'called by a name in marks',
    story: 'Ana Belk called the plan "a gift to the fleet".',
    finds: [mixed('the plan "a gift to the fleet"', 'called', 'Ana Belk')],
  },
];

describe.each([
  ['marks', marks],
  ['lengths', lengths],
  ['cues', cues],
  ['clauses', clauses],
])('%s', (_, cases) => {
  test.each(cases)('$name', ({ story, finds }) => {
    const found = readQuotes(story);
    expect(
      found.map(({ text, directness, cue, attribution }) => ({ text, as: directness, cue, by: attribution })),
    ).toEqual(finds);
  });
});

test('a quotation in pieces keeps the span of each piece', () => {
  const [quote] = readQuotes('"The harbour is open," Ana Belk said. "The roads are not."');
  expect(quote?.parts).toEqual(['The harbour is open', 'The roads are not.']);
});

test('a quotation goes on in the next paragraph where the mark is repeated', () => {
  const story = '"The harbour is open," Ana Belk said. "The roads are not.\n\n"They will be in May."';
  expect(readQuotes(story).map(({ parts }) => parts)).toEqual([
    ['The harbour is open', 'The roads are not.', 'They will be in May.'],
  ]);
});

test('only paragraphs are read: no headline, no link and no heading is a quote', () => {
  const story = [
    '"The harbour is open," Belk says',
    '',
    'Ana Belk said the harbour was open.',
    '',
    'Related news:',
    '',
    'Roads are closed, Belk says',
    '',
    'Tomas Rell said the roads were closed.',
  ].join('\n');
  expect(readQuotes(story).map(({ text }) => text)).toEqual(['the harbour was open', 'the roads were closed']);
});

test('the same words twice in a story are two quotes with ids of their own', () => {
  const twice = readQuotes('Ana Belk said: "We agree."\n\nTomas Rell said: "We agree."');
  expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
  expect(readQuotes('Ana Belk said: "We agree."')[0]?.id).toBe(twice[0]?.id);
});
