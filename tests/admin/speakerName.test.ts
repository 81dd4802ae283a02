import { indexProposals } from '../../admin/workbench/proposalIndex';
import { presentProposal, speakerName } from '../../admin/workbench/speakerName';
import { aPerson, aQuote, aSuggestion } from './aSuggestion';

const people = new Map([['belk', aPerson]]);

test('a speaker is shown with the office in which they speak', () => {
  expect(speakerName({ kind: 'person', id: 'belk' }, people)).toEqual({
    name: 'Ana Belk',
    office: 'Velian Foreign Minister',
  });
});

test('a ministry speaks without an office, an unnamed official by the words of the story', () => {
  expect(
    speakerName(
      { kind: 'organization', name: 'Ministry of Ferries', organizationKind: 'ministry', country: null, knownId: null },
      people,
    ),
  ).toEqual({ name: 'Ministry of Ferries', office: null });
  expect(speakerName({ kind: 'unnamed', label: 'a senior official' }, people)?.name).toBe('a senior official');
});

test('a speaker who cannot be told has no name', () => {
  expect([speakerName(null, people), speakerName({ kind: 'person', id: 'gone' }, people)]).toEqual([null, null]);
});

test('an editor’s wording is shown instead of the reader’s', () => {
  const value = { ...aQuote, text: 'The ferries may run' };
  expect(presentProposal(aSuggestion('a', { decision: { kind: 'corrected', value } }))).toBe(value);
});

test('what a quote names is found by the id by which it names it', () => {
  const index = indexProposals([
    ['belk', aPerson],
    ['q', aQuote],
  ]);
  expect([index.people.get('belk'), index.people.size, index.events.size]).toEqual([aPerson, 1, 0]);
});
