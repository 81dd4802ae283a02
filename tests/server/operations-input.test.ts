import { type Desk, find, newOperation, openDesk } from './openDesk';
import { openStory } from './openStory';
import { deciding, link, person, placeOf, quote, readText, tagging } from './operating';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

const good = { kind: 'untag', operationId: 'o-1', tagId: 'abc', version: 1 };
const made = tagging(person('Ida Holm'), null);
const place = placeOf({ blocks: [{ text: 'Words of a story.' }] }, 'Words');

const CASES: [string, unknown, string][] = [
  ['no body', undefined, ''],
  ['a list without a name', [good], ''],
  ['operations that are no list', { operations: good }, 'operations'],
  ['no operation', { operations: [] }, 'operations'],
  ['201 operations', { operations: Array.from({ length: 201 }, () => good) }, 'operations'],
  ['an operation of no kind', { operations: [{ ...good, kind: undefined }] }, 'operations.0.kind'],
  ['an operation of another kind', { operations: [good, { ...good, kind: 'merge' }] }, 'operations.1.kind'],
  ['no operation id', { operations: [{ ...good, operationId: undefined }] }, 'operations.0.operationId'],
  ['an operation id with a blank', { operations: [{ ...good, operationId: 'a b' }] }, 'operations.0.operationId'],
  ['an operation id of 65', { operations: [{ ...good, operationId: 'a'.repeat(65) }] }, 'operations.0.operationId'],
  ['an id of what was changed along', { operations: [{ ...good, operationId: 'a+1' }] }, 'operations.0.operationId'],
  ['a tag id that is none', { operations: [{ ...good, tagId: '../etc' }] }, 'operations.0.tagId'],
  ['a version that is no number', { operations: [{ ...good, version: '1' }] }, 'operations.0.version'],
  ['a version below 0', { operations: [{ ...good, version: -1 }] }, 'operations.0.version'],
  ['a broken version', { operations: [{ ...good, version: 1.5 }] }, 'operations.0.version'],
  ['no decision', { operations: [{ ...good, kind: 'decide' }] }, 'operations.0.decision'],
  [
    'a decision that is none',
    { operations: [{ ...good, kind: 'decide', decision: { kind: 'maybe' } }] },
    'operations.0.decision.kind',
  ],
  [
    'a correction without a value',
    { operations: [{ ...good, kind: 'decide', decision: { kind: 'corrected' } }] },
    'operations.0.decision.value',
  ],
  ['a new tag id of 23', { operations: [{ ...made, tagId: 'a'.repeat(23) }] }, 'operations.0.tagId'],
  ['a new tag id in capitals', { operations: [{ ...made, tagId: 'A'.repeat(24) }] }, 'operations.0.tagId'],
  ['a tag of nothing', { operations: [{ ...made, proposed: undefined }] }, 'operations.0.proposed'],
  ['a tag without a word on its place', { operations: [{ ...made, place: undefined }] }, 'operations.0.place'],
  ['a person without a name', { operations: [{ ...made, proposed: person('') }] }, 'operations.0.proposed.name'],
  [
    'a person with something else',
    { operations: [{ ...made, proposed: person('Ida', { shoeSize: 9 }) }] },
    'operations.0.proposed',
  ],
  [
    'an office from a day that is none',
    {
      operations: [
        {
          ...made,
          proposed: person('Ida', {
            roles: [{ label: 'Pilot', postKind: 'other', country: null, organization: null, from: '2031-02-30' }],
          }),
        },
      ],
    },
    'operations.0.proposed.roles.0.from',
  ],
  ['a quote without words', { operations: [{ ...made, proposed: quote('') }] }, 'operations.0.proposed.text'],
  [
    'a link to nowhere',
    { operations: [{ ...made, proposed: link('Tides', { url: 'javascript:alert(1)' }) }] },
    'operations.0.proposed.url',
  ],
  [
    'a place without spans',
    { operations: [{ ...made, place: { ...place, spans: null } }] },
    'operations.0.place.spans',
  ],
  [
    'a place before the text',
    { operations: [{ ...made, place: { ...place, spans: [{ ...place.spans[0], start: -1 }] } }] },
    'operations.0.place.spans.0.start',
  ],
  [
    'a place in a state that is none',
    { operations: [{ ...made, place: { ...place, state: 'fine' } }] },
    'operations.0.place.state',
  ],
];

test.each(CASES)('%s is refused with its path, and nothing is done', async (_, body, path) => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const reply = await desk.ask('post', `/articles/${articleId}/operations`, body);
  expect(reply.status).toBe(400);
  const { errors, example } = reply.error.details as { errors: { path: string[] }[]; example: object };
  expect(errors.map((error) => error.path.join('.'))).toContain(path);
  expect(example).toHaveProperty('operations');
  expect((await desk.list(articleId)).progress.decided).toBe(0);
});

test('one malformed operation keeps the whole request from being done', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const see = find(list, 'link', 'Fishing season');
  const operations = [deciding(see, 'accepted'), { ...made, operationId: newOperation(), tagId: 'short' }];
  expect((await desk.ask('post', `/articles/${articleId}/operations`, { operations })).status).toBe(400);
  expect(find(await desk.list(articleId), 'link', 'Fishing season')).toEqual(see);
});

test('words in any script, with marks and half of nothing, are kept as they come', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const text = await readText(desk, articleId);
  const name = 'دکتر ایدا ‌هُلم 🚢 \u2067(a)\u2069 <b>"\'&';
  const operations = [tagging(person(name), placeOf(text, 'Port'))];
  expect((await desk.ask('post', `/articles/${articleId}/operations`, { operations })).status).toBe(200);
  const tag = (await desk.list(articleId)).suggestions.find(({ id }) => id === operations[0]?.tagId);
  expect(tag?.proposed).toMatchObject({ name });
});
