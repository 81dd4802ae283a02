import { nextToReview } from '../../admin/workbench/decideCommands';
import { countProgress, groupSuggestions, openAbove, wantsReview } from '../../admin/workbench/groupSuggestions';
import { besideIn } from '../../admin/workbench/moveCommands';
import type { Anchor, AnchorState } from '../../core/model';
import { aPerson, aSuggestion } from './aSuggestion';

const anchorIn = (state: AnchorState): Anchor => ({ ...aSuggestion('any').anchor, state });
const accepted = { decision: { kind: 'accepted' } } as const;
const rejected = { decision: { kind: 'rejected' } } as const;

describe('groups', () => {
  const person = aSuggestion('person', { kind: 'person', proposed: aPerson });

  test('quotes come first, each group in the order of the text, kinds without suggestions not at all', () => {
    const groups = groupSuggestions([person, aSuggestion('first'), aSuggestion('second', accepted)]);
    expect(groups.map(({ kind, decided }) => [kind, decided])).toEqual([
      ['quote', 1],
      ['person', 0],
    ]);
    expect(groups[0]?.suggestions.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  test('accepting all that the reader is sure of leaves out doubtful and decided ones', () => {
    const [group] = groupSuggestions([
      aSuggestion('sure', { confidence: 0.8 }),
      aSuggestion('doubtful', { confidence: 0.79 }),
      aSuggestion('done', { confidence: 0.99, ...accepted }),
    ]);
    expect(group && openAbove(group, 0.8).map(({ id }) => id)).toEqual(['sure']);
  });
});

describe('progress', () => {
  test('counts what is decided, and words that changed or went unless they were refused', () => {
    expect(
      countProgress([
        aSuggestion('open'),
        aSuggestion('accepted', accepted),
        aSuggestion('changed', { ...accepted, anchor: anchorIn('changed') }),
        aSuggestion('lost', { anchor: anchorIn('lost') }),
        aSuggestion('refused', { ...rejected, anchor: anchorIn('lost') }),
      ]),
    ).toEqual({ total: 5, decided: 3, changed: 1, lost: 1 });
  });

  test.each([
    ['an open one', aSuggestion('a'), true],
    ['an accepted one whose words changed', aSuggestion('a', { ...accepted, anchor: anchorIn('changed') }), true],
    [
      'an accepted one that moved with its paragraph',
      aSuggestion('a', { ...accepted, anchor: anchorIn('moved') }),
      false,
    ],
    ['a rejected one whose words are gone', aSuggestion('a', { ...rejected, anchor: anchorIn('lost') }), false],
  ])('%s', (_name, suggestion, wants) => expect(wantsReview(suggestion)).toBe(wants));
});

describe('moving', () => {
  const ids = ['a', 'b', 'c'];
  test.each([
    ['from nowhere to the first', null, 1, 'a'],
    ['down', 'a', 1, 'b'],
    ['up', 'b', -1, 'a'],
    ['not past the end', 'c', 1, 'c'],
    ['not before the beginning', 'a', -1, 'a'],
    ['from one that is not shown any more to the first', 'gone', 1, 'a'],
  ] as const)('%s', (_name, from, step, to) => expect(besideIn(ids, from, step)).toBe(to));

  test('in an empty list goes nowhere', () => expect(besideIn([], null, 1)).toBeNull());

  test('a decision leads to the next undecided one, then to the first that was skipped', () => {
    const list = [aSuggestion('a'), aSuggestion('b', accepted), aSuggestion('c'), aSuggestion('d', rejected)];
    expect([nextToReview(list, 'a'), nextToReview(list, 'c')]).toEqual(['c', 'a']);
  });

  test('the last decision stays where it is', () => {
    expect(nextToReview([aSuggestion('a'), aSuggestion('b', accepted)], 'a')).toBe('a');
  });
});
