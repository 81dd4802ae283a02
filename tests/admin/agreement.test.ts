import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../admin/components/languages';
import { RULE_LABELS } from '../../admin/components/ruleLabels';
import { customFields } from '../../admin/customFields';
import { permissionsFor } from '../../admin/permissions';
import { LANGUAGES as LEXICON_LANGUAGES } from '../../core/lexicon/lexiconFor';
import { CUSTOM_FIELDS } from '../../server/customFields';

const root = path.resolve(__dirname, '../..');

test('every custom field of the server has its input, of the same type', () => {
  expect(customFields.map(({ name, type }) => ({ name, type }))).toEqual(
    CUSTOM_FIELDS.map(({ name, type }) => ({ name, type })),
  );
});

test('an editor is offered the languages that the reader has words for', () => {
  expect(LANGUAGES).toEqual(LEXICON_LANGUAGES);
});

test('every rule of the reader is explained in an editor’s words', () => {
  const inCore = ['quotes', 'people', 'events', 'links'].flatMap((floor) => {
    const folder = path.join(root, 'core', floor);
    return readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  });
  const rules = inCore.flatMap((code) => [
    ...[...code.matchAll(/type (?:Quote|Name)Rule =([^;]*);/g)].flatMap(([, union]) =>
      [...(union ?? '').matchAll(/'([a-z-]+)'/g)].map(([, rule]) => rule ?? ''),
    ),
    ...[...code.matchAll(/\brule(?::| =) '([a-z-]+)'/g)].map(([, rule]) => rule ?? ''),
  ]);
  expect(rules.length).toBeGreaterThan(15);
  expect([...new Set(rules)].filter((rule) => RULE_LABELS[rule] === undefined)).toEqual([]);
});

test('the interface asks for the actions that the server enforces', () => {
  expect(permissionsFor('read', 'tag').map(({ action }) => action)).toEqual([
    'plugin::communique.desk.read',
    'plugin::communique.suggestion.tag',
  ]);
});
