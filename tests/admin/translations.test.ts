import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createIntl } from 'react-intl';
import en from '../../admin/translations/en.json';

const admin = path.resolve(__dirname, '../../admin');

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return sourcesIn(file);
    return /\.tsx?$/.test(name) ? [file] : [];
  });

const sources = sourcesIn(admin).map((file) => ({
  file: path.relative(admin, file),
  code: readFileSync(file, 'utf8'),
}));
const keys = Object.keys(en);
const rooms = [...new Set(keys.map((key) => key.slice(0, key.indexOf('.'))))];

/** Every quoted text that begins like a key: `'panel.accept.label'`, `` `${PLUGIN_ID}.desk.menu.label` ``. */
const used = new Set(
  sources.flatMap(({ code }) =>
    [...code.matchAll(new RegExp(`['"\`.](?<key>(?:${rooms.join('|')})(?:\\.[\\w-]+)+)['"\`]`, 'g'))].map(
      (found) => found.groups?.key ?? '',
    ),
  ),
);
/** Labels and descriptions of custom fields are named after the field. */
const isFieldText = (key: string): boolean => /^field\.[\w-]+\.(label|description)$/.test(key);

test('every text that is used is there', () => {
  expect([...used].filter((key) => !keys.includes(key))).toEqual([]);
});

test('no text is kept that nothing uses', () => {
  expect(keys.filter((key) => !used.has(key) && !isFieldText(key))).toEqual([]);
});

test('keys stand in order, so that two editors of the file do not write the same one twice', () => {
  expect(keys).toEqual([...keys].sort());
});

test('every text can be formatted', () => {
  const problems: string[] = [];
  const messages: Record<string, string> = en;
  const intl = createIntl({ locale: 'en', messages, onError: ({ message }) => problems.push(message) });
  const values = Object.fromEntries(
    [...new Set(Object.values(messages).flatMap((text) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name)))].map(
      (name) => [name, 2],
    ),
  );
  for (const id of keys) intl.formatMessage({ id }, values);
  expect(problems).toEqual([]);
});

test('no sentence is written into a component', () => {
  const written = sources
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap(({ file, code }) =>
      [...code.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+[.!?]?)\s*</g)].map(([, words]) => `${file}: ${words}`),
    );
  expect(written).toEqual([]);
});
