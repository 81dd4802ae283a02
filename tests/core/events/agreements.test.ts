import { type Knowledge, type KnownAgreement, NOTHING_KNOWN } from '../../../core/model';
import { DATE, readEvents } from './readEvents';

// Ardenia, Belmark, Velin, the accords and everybody in these stories are invented.

const accord: KnownAgreement = {
  id: 'a1',
  name: 'Strait Navigation Accord',
  alternateNames: ['SNA', 'the strait deal', 'START', 'Tangeh'],
};
const other: KnownAgreement = { id: 'a2', name: 'Treaty of Velin', alternateNames: ['the Velin treaty', 'the pact'] };
const third: KnownAgreement = { id: 'a3', name: 'Treaty of Karsk', alternateNames: ['the pact'] };
const knowledge: Knowledge = { ...NOTHING_KNOWN, agreements: [accord, other, third] };

const namedIn = (text: string) =>
  readEvents(text, DATE, knowledge).flatMap(({ agreements = [] }) => agreements.map(({ name }) => name));
const about = (words: string) => namedIn(`Foreign Minister Ana Belk met President Tomas Rell in Velin ${words}.`);

describe('an agreement that the desk knows', () => {
  test.each([
    'over the Strait Navigation Accord',
    'to save the SNA',
    'to discuss the strait deal’s future',
    'about the future of Tangeh',
    'on Monday about START',
  ])('is named with the event by any of its names: "%s"', (words) => {
    expect(about(words)).toEqual(['Strait Navigation Accord']);
  });

  test('is named once, and beside another one that is named too', () => {
    expect(about('over the SNA, the strait deal and the Velin treaty')).toEqual([
      'Strait Navigation Accord',
      'Treaty of Velin',
    ]);
  });

  test('is not meant by a common word that its short name looks like', () => {
    expect(about('to start again')).toEqual([]);
    expect(about('over a strait')).toEqual([]);
  });

  test('is left undecided where two share the name', () => {
    expect(about('over the pact')).toEqual([]);
  });

  test('is not taken from what somebody says between marks', () => {
    expect(about('and said "the strait deal is dead"')).toEqual([]);
  });

  test('stays with the event when another sentence tells of it again', () => {
    const text =
      'Foreign Minister Ana Belk met President Tomas Rell in Velin on Monday. Belk met Rell over the SNA on Monday.';
    expect(namedIn(text)).toEqual(['Strait Navigation Accord']);
  });
});

test('an event without one says nothing of agreements', () => {
  const [event] = readEvents('Foreign Minister Ana Belk met President Tomas Rell in Velin.', DATE, knowledge);
  expect(event).toBeDefined();
  expect(event).not.toHaveProperty('agreements');
});
