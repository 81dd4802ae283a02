import { commandOn, keysWith, PRESET_KEYS } from '../../../admin/workbench/keyMap';
import {
  addKey,
  type OwnKeys,
  type Remap,
  removeKey,
  resetKeys,
  sameKeys,
  takeKey,
} from '../../../admin/workbench/remapKeys';

const ownOf = (remap: Remap): OwnKeys => {
  if (remap.kind !== 'set') throw new Error(`refused: ${remap.kind}`);
  return remap.own;
};

test('a command gets a key more and keeps those it has', () => {
  expect(ownOf(addKey({}, 'accept', 'Y'))).toEqual({ accept: ['A', 'Y'] });
});

test('a key that another command has is not given, and its command is named', () => {
  expect(addKey({}, 'accept', 'X')).toEqual({ kind: 'taken', by: 'reject' });
});

test('a key can be taken from the command that has it', () => {
  const keys = keysWith(ownOf(takeKey({}, 'accept', 'X')));
  expect(commandOn(keys, 'X')).toBe('accept');
  expect(keys.reject).toEqual([]);
});

test('a key that the command has already changes nothing', () => {
  expect(addKey({}, 'accept', 'A')).toEqual({ kind: 'same' });
});

test.each(['Tab', 'Shift+Tab', 'Escape', 'Enter', ' '])('the key %j is refused', (key) => {
  expect(addKey({}, 'accept', key)).toEqual({ kind: 'reserved' });
});

test('a fifth key is refused, and is not taken from anybody either', () => {
  const own = ['Y', 'U', 'I'].reduce((so, key) => ownOf(addKey(so, 'accept', key)), {} as OwnKeys);
  expect(addKey(own, 'accept', 'O')).toEqual({ kind: 'full', most: 4 });
  expect(takeKey(own, 'accept', 'X')).toEqual({ kind: 'full', most: 4 });
});

test('what is as in the preset again is not kept', () => {
  expect(removeKey(ownOf(addKey({}, 'accept', 'Y')), 'accept', 'Y')).toEqual({});
  expect(ownOf(addKey(removeKey({}, 'undo', 'Z'), 'undo', 'Z'))).toEqual({});
});

test('the last key may go: the command keeps its button', () => {
  expect(removeKey({}, 'accept', 'A')).toEqual({ accept: [] });
});

test('one command goes back to the preset, the others stay', () => {
  const own = { accept: ['Y'], find: ['F'] };
  expect(ownOf(resetKeys(own, 'accept'))).toEqual({ find: ['F'] });
});

test('a preset key that another command has been given is not given to two', () => {
  const own = ownOf(takeKey({}, 'accept', 'X'));
  expect(resetKeys(own, 'reject')).toEqual({ kind: 'taken', by: 'accept' });
});

test('own keys that say what the preset says are the same keys', () => {
  expect(sameKeys({ accept: [...PRESET_KEYS.accept] }, {})).toBe(true);
  expect(sameKeys({ accept: ['Y'] }, {})).toBe(false);
});
