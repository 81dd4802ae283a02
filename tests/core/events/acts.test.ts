/** What states do to each other beyond the desk's own kinds: proposed as an event with its codes, never twice. */
import { readEvents } from './readEvents';

test('a deed between two states is an event, with PLOVER and CAMEO codes and both parties', () => {
  const [event, ...others] = readEvents('Norway shared evidence with Chile on Monday.');
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    eventKind: 'other',
    name: 'Cooperation: Norway, Chile (2031-03-03)',
    ploverType: 'COOPERATE',
    ploverContexts: ['intelligence'],
    cameoCode: '064',
    factuality: 'held',
    startDate: '2031-03-03',
    who: ['Norway (actor)', 'Chile (recipient)'],
    words: ['shared evidence with Chile'],
  });
});

test.each([
  ['Norway is willing to share evidence with Chile.', 'AGREE', '031'],
  ['Norway refused to share evidence with Chile.', 'REJECT', '121'],
  ['Norway suspended talks with Chile on fish.', 'SANCTION', '164'],
  ['Norway was compensated by Chile.', 'CONCEDE', '080'],
])('%s', (text, ploverType, cameoCode) => {
  expect(readEvents(text).map((event) => [event.ploverType, event.cameoCode])).toEqual([[ploverType, cameoCode]]);
});

test('what the desk has a kind for is told by the kind alone', () => {
  expect(readEvents('Norway lifted all remaining sanctions on Chile.').map(({ eventKind }) => eventKind)).toEqual([
    'sanctionLifted',
  ]);
});

test.each([
  ['blame is a quote', 'Norway condemned Chile over the catch.'],
  ['a promise is a quote', 'Norway promised to share evidence with Chile.'],
  ['somebody only says so', 'An analyst said that Norway had shared evidence with Chile.'],
  ['it may never be', 'Norway might share evidence with Chile.'],
  ['no state acts', 'A fisherman shared evidence with Chile.'],
  ['a state acts on itself', 'Norway shared evidence with Norwegian authorities in Norway.'],
])('no event where %s', (_, text) => {
  expect(readEvents(text)).toEqual([]);
});
