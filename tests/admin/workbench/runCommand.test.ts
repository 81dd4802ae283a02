import { applyChange, type Tag } from '../../../admin/workbench/changes';
import type { Command } from '../../../admin/workbench/keyMap';
import { runCommand } from '../../../admin/workbench/runCommand';
import type { Effect, Scene } from '../../../admin/workbench/scene';
import { reduceView } from '../../../admin/workbench/view';
import { placeOf, sceneWith, spanOf, TAGS } from './aDesk';

/** The scene after a command, as the page would have it. */
function doing(scene: Scene, ...commands: readonly Command[]): Scene {
  return commands.reduce((present, command) => {
    let next = present;
    for (const effect of runCommand(command, present)) {
      if (effect.kind === 'act') {
        const tags = effect.changes.reduce<readonly Tag[]>(applyChange, next.tags);
        next = { ...next, tags, listed: tags };
      }
      if (effect.kind === 'view') next = { ...next, view: reduceView(next.view, effect.action) };
    }
    return next;
  }, scene);
}
const decisions = ({ tags }: Scene) => Object.fromEntries(tags.map(({ id, decision }) => [id, decision.kind]));
const hintOf = (effects: readonly Effect[]) => effects.flatMap((effect) => (effect.kind === 'hint' ? effect.hint : []));

describe('accepting', () => {
  test('goes on to the next undecided tag by itself', () => {
    const scene = doing(sceneWith(), 'accept');
    expect(decisions(scene)).toMatchObject({ belk: 'accepted' });
    expect(scene.view.current).toBe('ferries');
  });

  test('does not stop at a speaker who was accepted along', () => {
    // Ana Belk came along with her words; Jon Arvel will with his, which stand below.
    const scene = doing(sceneWith({}, { current: 'word' }), 'accept');
    expect(scene.view.current).toBe('harbour');
    expect(doing(scene, 'reject').view.current).toBe('ferries');
    // With nothing left that names him, he wants an eye himself.
    expect(doing(scene, 'reject', 'accept').view.current).toBe('arvel');
  });

  test('all alike takes the sure ones of the kind, and the current one', () => {
    const scene = doing(sceneWith({}, { current: 'ferries' }), 'acceptAlike');
    expect(decisions(scene)).toEqual({
      belk: 'accepted',
      ferries: 'accepted',
      word: 'accepted',
      arvel: 'open',
      harbour: 'open',
    });
  });

  test('the whole story takes one key for each quote: the speakers come along', () => {
    const scene = doing(sceneWith({}, { current: 'ferries' }), 'accept', 'accept');
    expect(decisions(doing(scene, 'accept'))).toEqual({
      belk: 'accepted',
      ferries: 'accepted',
      word: 'accepted',
      arvel: 'accepted',
      harbour: 'accepted',
    });
  });

  test('works on all that are selected, as one step', () => {
    const scene = sceneWith({}, { selected: new Set(['word', 'harbour']) });
    const acts = runCommand('accept', scene).filter(({ kind }) => kind === 'act');
    expect(acts).toMatchObject([{ changes: [{ tagId: 'word' }, { tagId: 'harbour' }] }]);
    expect(doing(scene, 'accept').view.selected.size).toBe(0);
  });
});

describe('words that were edited since', () => {
  const edited = TAGS.map((tag) =>
    tag.id === 'word'
      ? { ...tag, anchor: { ...tag.anchor, exact: 'We kept our promise', state: 'changed' as const } }
      : tag,
  );

  test('accepting keeps the tag with the new words', () => {
    const [act] = runCommand('accept', sceneWith({ tags: edited }, { current: 'word' }));
    expect(act).toMatchObject({
      kind: 'act',
      name: 'kept',
      changes: [
        {
          decision: { kind: 'corrected', value: { text: 'We kept our word' } },
          place: { exact: 'We kept our word', state: 'ok' },
        },
      ],
    });
  });

  test('words that are gone ask for a new place', () => {
    const lost = TAGS.map((tag) =>
      tag.id === 'word'
        ? { ...tag, decision: { kind: 'accepted' as const }, anchor: { ...tag.anchor, state: 'lost' as const } }
        : tag,
    );
    expect(hintOf(runCommand('accept', sceneWith({ tags: lost }, { current: 'word' })))).toEqual(['lostNeedsPlace']);
    expect(hintOf(runCommand('edges', sceneWith({ tags: lost }, { current: 'word' })))).toEqual(['noPlace']);
  });

  test('selected words become the place of a lost tag', () => {
    const lost = TAGS.map((tag) =>
      tag.id === 'word' ? { ...tag, anchor: { ...tag.anchor, state: 'lost' as const } } : tag,
    );
    const scene = sceneWith({ tags: lost, marked: spanOf('kept our wor') }, { current: 'word' });
    expect(runCommand('edges', scene).find(({ kind }) => kind === 'act')).toMatchObject({
      changes: [{ decision: { value: { text: 'kept our word' } }, place: { exact: 'kept our word' } }],
    });
  });
});

describe('tagging by hand', () => {
  test('the sentence under the caret becomes a quote of the last speaker nearby', () => {
    const decided = doing(sceneWith({}, { current: 'harbour' }), 'accept');
    const walked = doing({ ...decided, view: { ...decided.view, current: 'harbour' } }, 'nextSentence', 'nextSentence');
    expect(walked.view.caret).toEqual(spanOf('Talks go on.'));
    const tagged = doing(walked, 'tagQuote');
    const mine = tagged.tags.find(({ id }) => id === tagged.view.current);
    expect(mine).toMatchObject({
      decision: { kind: 'accepted' },
      proposed: {
        kind: 'quote',
        text: 'Talks go on.',
        directness: 'indirect',
        speaker: { kind: 'person', id: 'arvel' },
      },
    });
  });

  test('quotation marks around selected words make it direct, and stay outside', () => {
    const scene = sceneWith({ marked: spanOf('"We kept our word,"') });
    const tagged = doing(scene, 'tagQuote');
    expect(tagged.tags.find(({ id }) => id === tagged.view.current)?.proposed).toMatchObject({
      text: 'We kept our word',
      directness: 'direct',
    });
  });

  test('with nothing marked it says what to do first', () => {
    for (const command of ['tagQuote', 'tagPerson', 'tagLink'] as const) {
      expect(hintOf(runCommand(command, sceneWith()))).toEqual(['markFirst']);
    }
  });

  test('rejecting what was made by hand takes it back, and keeps a place to stand on', () => {
    const tagged = doing(sceneWith({ marked: spanOf('Ferries return') }), 'tagLink');
    const scene = doing({ ...tagged, marked: null }, 'reject');
    expect(scene.tags.map(({ id }) => id)).toEqual(TAGS.map(({ id }) => id));
    expect(scene.view.current).not.toBeNull();
  });

  test('V asks for the quote’s event, and with words selected for a new one', () => {
    expect(runCommand('event', sceneWith({}, { current: 'word' }))).toMatchObject([
      { action: { task: { kind: 'quoteEvent', tagIds: ['word'] } } },
    ]);
    expect(runCommand('event', sceneWith({ marked: spanOf('joint press conference') }))).toMatchObject([
      { action: { task: { kind: 'event', tagId: null, span: spanOf('joint press conference') } } },
    ]);
  });

  test('a name is tagged wherever else it stands', () => {
    const scene = doing(sceneWith(), 'repeat');
    const again = scene.tags.filter(({ proposed }) => proposed.kind === 'person' && proposed.name === 'Ana Belk');
    expect(again.map(({ anchor }) => anchor.spans[0]?.block)).toEqual([0, 1]);
    expect(hintOf(runCommand('repeat', scene))).toEqual(['noRepeats']);
  });
});

describe('moving', () => {
  test('next and previous hold at the ends', () => {
    expect(doing(sceneWith(), 'previous').view.current).toBe('belk');
    expect(doing(sceneWith({}, { current: 'harbour' }), 'next').view.current).toBe('harbour');
  });

  test('brackets walk to the tag around and the tag inside', () => {
    const sentence = placeOf('Velian Foreign Minister Ana Belk said the ferries will run.');
    const wide = [...TAGS, { ...(TAGS[1] as Tag), id: 'outer', anchor: sentence }];
    const scene = sceneWith({ tags: wide }, { current: 'ferries' });
    expect(doing(scene, 'outer').view.current).toBe('outer');
    expect(doing(scene, 'outer', 'inner').view.current).not.toBe('outer');
  });

  test('an empty list says that nothing is left', () => {
    expect(hintOf(runCommand('next', sceneWith({ tags: [], listed: [] })))).toEqual(['noTag']);
    expect(hintOf(runCommand('undo', sceneWith()))).toEqual(['nothingToUndo']);
  });
});
