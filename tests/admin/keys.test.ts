import { commandOf } from '../../admin/workbench/keys';

const press = (key: string, code: string, held: { ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean } = {}) => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

test.each([
  ['J goes on', press('j', 'KeyJ'), 'next'],
  ['so does the arrow', press('ArrowDown', 'ArrowDown'), 'next'],
  ['A with capitals locked accepts', press('A', 'KeyA'), 'accept'],
  ['on a French keyboard the letter counts, not its place', press('a', 'KeyQ'), 'accept'],
  ['on a Persian keyboard the place counts', press('ش', 'KeyA'), 'accept'],
  ['on a Russian keyboard too', press('ч', 'KeyX'), 'reject'],
  ['the question mark helps', press('?', 'Slash'), 'help'],
  ['and so does the Arabic one', press('؟', 'Slash'), 'help'],
  ['Ctrl+A stays the browser’s', press('a', 'KeyA', { ctrlKey: true }), null],
  ['Cmd+Z stays the form’s', press('z', 'KeyZ', { metaKey: true }), null],
  ['other letters do nothing', press('q', 'KeyQ'), null],
  ['Enter stays the button’s', press('Enter', 'Enter'), null],
] as const)('%s', (_name, pressed, command) => expect(commandOf(pressed)).toBe(command));
