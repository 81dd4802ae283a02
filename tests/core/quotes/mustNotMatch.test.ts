/** Sentences in which nobody is quoted, though there are marks or reporting verbs in them. Invented states and people. */
import { readQuotes } from './readQuotes';

const nothing: { name: string; story: string }[] = [
  { name: 'a scare quote', story: 'The so-called "peace train" stopped in Port Selm again.' },
  { name: 'the title of a book in marks', story: 'Her novel "The Salt Road" won the Ardenian prize.' },
  { name: 'the name of a ship in marks', story: 'The ferry "Queen Ila" left the harbour at noon.' },
  { name: 'a cut-off quotation', story: 'Ana Belk arrived: "We hope' },
  { name: 'inches', story: 'The board was 5" wide and 10" long.' },
  { name: 'apostrophes', story: "The ministers' plan and the fleet's boats weren't ready in the '90s." },
  { name: 'states as a noun', story: 'The five states and two islands share the harbour.' },
  { name: 'claims as a noun', story: 'Their claims to the islands were old.' },
  { name: 'a report as a noun', story: 'The report on the fleet was long.' },
  { name: 'the United States', story: 'The United States would send a ship.' },
  { name: 'an answer without words', story: 'Ana Belk responded to the letter in May.' },
  { name: 'a book that was written', story: 'Ana Belk wrote a long book about the fleet.' },
  { name: 'somebody who was told to wait', story: 'The crew was told to wait in the harbour.' },
  { name: 'a question that was asked of somebody', story: 'Asked about the fleet, Ana Belk left the room.' },
  { name: 'nothing but blanks and marks', story: '" "  "' },
  { name: 'an empty story', story: '' },
];

test.each(nothing)('$name', ({ story }) => {
  expect(readQuotes(story).map(({ text }) => text)).toEqual([]);
});

test('a nickname in marks does not cut a sentence in two', () => {
  const quotes = readQuotes('Mara "the Gull" Quill said the harbour was open.');
  expect(quotes.map(({ text }) => text)).toEqual(['the harbour was open']);
});
