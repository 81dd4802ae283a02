import { ACTIONS, type Preferences } from '../../core';
import { type Ask, type Desk, expectOk, openDesk } from './openDesk';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

const read = async (ask: Ask) => expectOk(await ask<Preferences>('get', '/preferences'));
const PRESET: Preferences = { areKeysOn: true, keys: {}, acceptAbove: 0.75 };

test('an editor who changed nothing has the preset', async () => {
  expect(await read(desk.ask)).toEqual(PRESET);
});

test('what an editor sets is theirs alone, and stays', async () => {
  const [one, other] = [await desk.as([ACTIONS.read]), await desk.as([ACTIONS.read])];
  const mine = { areKeysOn: false, keys: { accept: ['Enter', 'Shift+A'], reject: [] }, acceptAbove: 0.75 };
  expect(expectOk(await one('put', '/preferences', mine))).toEqual(mine);
  expect(await read(one)).toEqual(mine);
  expect(await read(other)).toEqual(PRESET);
  expectOk(await one('put', '/preferences', PRESET));
  expect(await read(one)).toEqual(PRESET);
});

test.each<[string, object, string[]]>([
  ['nothing', {}, ['areKeysOn']],
  ['keys that are no list', { ...PRESET, keys: { accept: 'a' } }, ['keys', 'accept']],
  ['five keys for one command', { ...PRESET, keys: { accept: ['a', 'b', 'c', 'd', 'e'] } }, ['keys', 'accept']],
  ['a key of 33 letters', { ...PRESET, keys: { accept: ['x'.repeat(33)] } }, ['keys', 'accept', '0']],
  ['an empty key', { ...PRESET, keys: { accept: [''] } }, ['keys', 'accept', '0']],
  ['a command that is no name', { ...PRESET, keys: { 'no name': ['a'] } }, ['keys', 'no name']],
  ['a confidence above 1', { ...PRESET, acceptAbove: 1.5 }, ['acceptAbove']],
  ['something that is no preference', { ...PRESET, theme: 'dark' }, []],
])('%s is refused with its path', async (_, request, path) => {
  const reply = await desk.ask('put', '/preferences', request);
  expect(reply).toMatchObject({ status: 400, error: { details: { errors: expect.any(Array) } } });
  const { errors } = reply.error.details as { errors: { path: string[] }[] };
  expect(errors[0]?.path).toEqual(path);
  expect(await read(desk.ask)).toEqual(PRESET);
});
