/** Ways of the wires that once misled the reader, each in a sentence of our own about invented states and people. */
import { readQuotes } from './readQuotes';

const found = (story: string) => readQuotes(story).map(({ parts, speaker }) => [speaker, ...parts]);

test('a quotation inside that ends with the outer one leaves the speaker in sight', () => {
  expect(found("''They call us 'the quiet port,''' Ana Belk said. ''We are not.''")).toEqual([
    ['Ana Belk', "They call us 'the quiet port,'", 'We are not.'],
  ]);
  expect(found('"They call it \'a special case,\' " Ana Belk said.')).toEqual([
    ['Ana Belk', "They call it 'a special case,'"],
  ]);
});

test('behind marked words and a comma, a speaker and any verb will do', () => {
  expect(found('The minister came. “Not one ship,” Ana Belk barked. “Not one.”')).toEqual([
    ['Ana Belk', 'Not one ship', 'Not one.'],
  ]);
  expect(found('Her novel, “The Salt Road,” impressed Veloria.')).toEqual([]);
});

test('what only leads up to a speech is no part of it', () => {
  expect(found('Asked if the port would open, Ana Belk said, “Sure. It always does.”')).toEqual([
    ['Ana Belk', 'Sure. It always does.'],
  ]);
  expect(found('The other ships, Ana Belk said, “will have to wait.”')).toEqual([
    ['Ana Belk', 'The other ships', '“will have to wait.”'],
  ]);
});

test('a report put in about the speaker does not part the pieces', () => {
  expect(found('"It will take time," said Ana Belk, who said she would wait. "A week, perhaps."')).toEqual([
    ['Ana Belk', 'It will take time', 'A week, perhaps.'],
    ['Ana Belk', 'she would wait'],
  ]);
});

test('a question is answered for by whoever asked it', () => {
  expect(found('Ana Belk rose. "Who owns the harbour?" Ana Belk asked the deputies. "Who pays for it?"')).toEqual([
    ['Ana Belk', 'Who owns the harbour?', 'Who pays for it?'],
  ]);
});

test('words that begin in the speaker’s clause go on in the next paragraph', () => {
  expect(
    found('Ana Belk said the port “would stay open.”\n\n“Nobody will close it while I am here.”').map(
      ([speaker, ...parts]) => [speaker, parts.length],
    ),
  ).toEqual([['Ana Belk', 2]]);
});

test('full stops inside words and brackets end no sentence', () => {
  expect(found('"We are late," said Mara Rell (P-N.V.), the speaker of the house. "We are sorry."')).toEqual([
    ['Mara Rell', 'We are late', 'We are sorry.'],
  ]);
  expect(found('Ana Belk said that the site, Harbour.example, was closed.')).toEqual([
    ['Ana Belk', 'that the site, Harbour.example, was closed'],
  ]);
  expect(found('Ana Belk said that only Mara Rell (P-Vel.) voted for it.')).toEqual([
    ['Ana Belk', 'that only Mara Rell (P-Vel.) voted for it'],
  ]);
});

test('a shortened word may end a sentence', () => {
  expect(found('Ana Belk says the ship left the U.S. She says it is late.')).toEqual([
    ['Ana Belk', 'the ship left the U.S.'],
    ['Ana Belk', 'it is late'],
  ]);
});

test('what stands between two dashes is not the end of the words', () => {
  expect(found('Ana Belk said that help -- even on a large scale -- would come late.')).toEqual([
    ['Ana Belk', 'that help -- even on a large scale -- would come late'],
  ]);
});

test('a second report of the same speaker is a quote of its own', () => {
  expect(found('Ana Belk said the port was open, and she insisted it would stay so.')).toEqual([
    ['Ana Belk', 'the port was open'],
    ['Ana Belk', 'it would stay so'],
  ]);
});

test('the name of a case in court ends no sentence', () => {
  expect(found('Ana Belk said the court would look again at Harbour v. Tide next year. She left.')).toEqual([
    ['Ana Belk', 'the court would look again at Harbour v. Tide next year'],
  ]);
});
