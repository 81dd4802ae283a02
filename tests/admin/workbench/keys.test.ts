import { COMMANDS, commandOn, keysWith, PRESET_KEYS } from '../../../admin/workbench/keyMap';
import { commandOfPress, keyOf, type Press } from '../../../admin/workbench/keyPress';

const press = (key: string, given: Partial<Press> = {}): Press => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...given,
});

test('no two commands share a key', () => {
  const keys = COMMANDS.flatMap((command) => PRESET_KEYS[command]);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  ['a', press('a'), 'accept'],
  ['a capital A with Shift', press('A', { shiftKey: true }), 'acceptAlike'],
  ['A with caps lock on', press('A'), 'accept'],
  ['ش on a Persian keyboard, where A is', press('ش', { code: 'KeyA' }), 'accept'],
  ['ф on a Russian keyboard', press('ф', { code: 'KeyA' }), 'accept'],
  ['the Arabic question mark', press('؟', { shiftKey: true }), 'help'],
  ['the question mark', press('?', { shiftKey: true }), 'help'],
  ['Ctrl and S', press('s', { ctrlKey: true }), 'save'],
  ['the command key of a Mac', press('s', { metaKey: true }), 'save'],
  ['Ctrl, Shift and Enter', press('Enter', { ctrlKey: true, shiftKey: true, code: 'Enter' }), 'publish'],
  ['Alt and N, which types a sign on some keyboards', press('˜', { altKey: true, code: 'KeyN' }), 'nextArticle'],
  ['an arrow', press('ArrowDown', { code: 'ArrowDown' }), 'next'],
  ['a bracket', press(']', { code: 'BracketRight' }), 'inner'],
  ['a letter without a command', press('y'), null],
  ['Shift alone', press('Shift', { shiftKey: true, code: 'ShiftLeft' }), null],
] as const)('%s', (_, given, command) => {
  expect(commandOfPress(PRESET_KEYS, given)).toBe(command);
});

test('a letter of a Latin keyboard counts as it is printed, wherever it lies', () => {
  expect(commandOfPress(PRESET_KEYS, press('a', { code: 'KeyQ' }))).toBe('accept');
});

test('an editor’s own keys stand in for the preset of that command only', () => {
  const keys = keysWith({ accept: ['Enter'], gone: ['G'] });
  expect([commandOn(keys, 'Enter'), commandOn(keys, 'A'), commandOn(keys, 'X')]).toEqual(['accept', null, 'reject']);
});

test('what a key press is called is what the key map writes', () => {
  expect(keyOf(press('N', { shiftKey: true }))).toBe('Shift+N');
  expect(keyOf(press('/', { code: 'Slash' }))).toBe('/');
});
