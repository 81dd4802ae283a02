import request from 'supertest';
import { rowsOf } from '../../server/documentsOf';
import { type Desk, find, newOperation, openDesk, STRAITS } from './openDesk';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
let articleId: string;
beforeAll(async () => {
  desk = await openDesk();
  ({ articleId } = await desk.importStory(STRAITS));
}, 60_000);
afterAll(() => desk.stop());

const PATHS = ['/stories/analyze', '/stories'] as const;
const story = (more: object) => ({ operationId: newOperation(), text: STRAITS, format: 'text', ...more });

describe('a story that cannot be read is refused with what is wrong and where, and nothing is kept', () => {
  const cases: { name: string; request: object; says: string }[] = [
    { name: 'no text', request: { text: '' }, says: 'text: "" is refused: the text is empty' },
    { name: 'white space', request: { text: ' \r\n\t\u00a0 ' }, says: 'is empty' },
    { name: 'text missing', request: { text: undefined }, says: 'text' },
    { name: 'a number for a text', request: { text: 12 }, says: 'text: 12' },
    { name: 'a list for a text', request: { text: ['a'] }, says: 'text' },
    { name: 'five megabytes', request: { text: 'The talks went on. '.repeat(280_000) }, says: 'at most 1000000' },
    { name: 'a hundred thousand lines', request: { text: 'a\n'.repeat(100_000) }, says: 'at most 20000' },
    {
      name: 'a picture',
      request: { text: '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR' },
      says: 'NUL character at line 3, column 1',
    },
    { name: 'a broken file', request: { text: `\ufffd\ufffd${'a\ufffd'.repeat(50)}` }, says: 'unreadable characters' },
    { name: 'a lone surrogate', request: { text: 'He said:\n"We \ud83d hope"' }, says: 'at line 2, column 5' },
    { name: 'a page of scripts', request: { text: '<script>1</script>', format: 'html' }, says: 'no words are left' },
    {
      name: 'an unknown format',
      request: { format: 'pdf' },
      says: 'format: "pdf" is refused: must be "text" or "html"',
    },
    { name: 'a language that is none', request: { language: 'english' }, says: 'language: "english"' },
    { name: 'a day that does not exist', request: { date: '2031-02-30' }, says: 'date: "2031-02-30"' },
    { name: 'a date in words', request: { date: 'yesterday' }, says: 'date: "yesterday"' },
    { name: 'a headline that no column holds', request: { headline: 'a'.repeat(256) }, says: 'headline' },
    { name: 'an empty headline', request: { headline: ' ' }, says: 'headline' },
  ];
  test.each(cases)('$name', async ({ name, request: more, says }) => {
    for (const path of PATHS) {
      if (path === '/stories/analyze' && name.includes('headline')) continue;
      const { status, error, data } = await desk.ask('post', path, story(more));
      expect({ status, data }).toEqual({ status: 400, data: null });
      expect(error).toMatchObject({ name: 'ValidationError', message: expect.stringContaining(says) });
      expect(error.message.length).toBeLessThan(1000);
    }
    expect(await rowsOf(desk.strapi, 'article').count()).toBe(1);
    expect(await rowsOf(desk.strapi, 'story-receipt').count()).toBe(1);
  });

  test.each([
    ['an operation id with a space', 'a b'],
    ['an operation id of a page', 'a'.repeat(65)],
    ['no operation id', undefined],
  ])('%s', async (_, operationId) => {
    expect(await desk.ask('post', '/stories', story({ operationId }))).toMatchObject({
      status: 400,
      error: {
        message: expect.stringContaining('operationId'),
        details: { example: { operationId: expect.any(String) } },
      },
    });
  });

  test.each([
    ['a body that is no JSON', '{"text": ', 'application/json'],
    ['a body that is a text', 'Talks went on', 'text/plain'],
    ['a list', '[]', 'application/json'],
  ])('%s', async (_, body, type) => {
    const { status } = await sendRaw(body, type);
    expect(status).toBe(400);
  });

  test('a body larger than the host reads is refused by name', async () => {
    const { status, body } = await sendRaw(JSON.stringify(story({ text: 'a'.repeat(13_000_000) })), 'application/json');
    expect(status).toBe(413);
    expect(body.error).toMatchObject({ name: 'PayloadTooLargeError', message: expect.stringContaining('jsonLimit') });
  });
});

describe('a story that is merely odd is read', () => {
  const cases: { name: string; text: string; format?: 'html' }[] = [
    { name: 'without a quotation', text: 'The ferry was late.\n\nIt sailed at noon.' },
    { name: 'one word', text: 'Late' },
    { name: 'marks that are never closed', text: 'He said: "We hope.\n\n“And then «nothing' },
    { name: 'marks that were never opened', text: 'We hope," he said." »”' },
    { name: 'line ends of every kind', text: 'A headline\r\n\r\nHe said: "Yes."\rShe did not.\u2028Nobody did.' },
    { name: 'framing characters of a wire', text: '\u0001\u0002Talks go on\u0003\n\n"Yes," Ana Belk said.' },
    {
      name: 'Persian, Arabic and Latin in one line',
      text: 'ظریف گفت: "ما good روابط داریم" وقال "نعم" ABC \u202eabc\u202c',
    },
    { name: 'emoji, also in several pieces', text: '"We won 👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿," Ana Belk said. 😅' },
    { name: 'a thousand quotation marks', text: '"'.repeat(1000) },
    { name: 'one line without an end', text: `"${'word '.repeat(20_000)}" he said` },
    { name: 'two thousand short lines', text: 'a\n'.repeat(2_000) },
    {
      name: 'a page that opens and never closes',
      text: '<div>'.repeat(20_000).concat('He said: "Yes."'),
      format: 'html',
    },
    {
      name: 'a page whose scripts would run',
      text: '<p>"Yes," Ana Belk said.</p><img src=x onerror=alert(1)><script>alert(2)</script>',
      format: 'html',
    },
  ];
  test.each(cases)(
    '$name',
    async ({ text, format = 'text' }) => {
      const read = await desk.ask('post', '/stories/analyze', { text, format });
      expect(read.status).toBe(200);
      const kept = await desk.ask<{ articleId: string }>('post', '/stories', story({ text, format }));
      expect(kept).toMatchObject({ status: 200, data: { isNew: true } });
      const list = await desk.list(kept.data.articleId);
      expect(JSON.stringify(list)).not.toContain('alert(');
      expect((await desk.ask('post', `/articles/${kept.data.articleId}/analyze`)).status).toBe(200);
    },
    20_000,
  );
});

describe('a decision that makes no sense is refused with the field, the value and what is allowed', () => {
  const decide = async (more: object) => {
    const link = find(await desk.list(articleId), 'link', 'Fishing season');
    return desk.ask('put', `/suggestions/${link.id}`, {
      operationId: newOperation(),
      version: link.version,
      decision: { kind: 'accepted' },
      ...more,
    });
  };
  const value = { kind: 'link', title: 'A', url: null, relation: 'readMore', blockLabel: null, position: 0 };
  const cases: { name: string; request: object; says: string }[] = [
    { name: 'an unknown decision', request: { decision: { kind: 'approved' } }, says: 'accepted' },
    { name: 'no decision', request: { decision: undefined }, says: 'decision' },
    { name: 'a correction without a value', request: { decision: { kind: 'corrected' } }, says: 'decision.value' },
    {
      name: 'a relation that does not exist',
      request: { decision: { kind: 'corrected', value: { ...value, relation: 'readLess' } } },
      says: 'decision.value.relation: "readLess"',
    },
    {
      name: 'an address that is a script',
      request: { decision: { kind: 'corrected', value: { ...value, url: 'javascript:alert(1)' } } },
      says: 'decision.value.url: "javascript:alert(1)"',
    },
    {
      name: 'a field that nobody knows',
      request: { decision: { kind: 'corrected', value: { ...value, colour: 'red' } } },
      says: 'colour',
    },
    {
      name: 'an event on a day that does not exist',
      request: {
        decision: {
          kind: 'corrected',
          value: {
            kind: 'event',
            name: 'Talks',
            eventKind: 'meeting',
            ploverType: 'CONSULT',
            ploverMode: null,
            ploverContexts: [],
            cameoCode: '036',
            factuality: 'held',
            participants: [],
            place: null,
            country: null,
            startDate: '2031-02-30',
            endDate: null,
            knownId: null,
          },
        },
      },
      says: 'decision.value.startDate: "2031-02-30"',
    },
    { name: 'a version in words', request: { version: 'one' }, says: 'version: "one"' },
    { name: 'a version below one', request: { version: 0 }, says: 'version: 0' },
  ];
  test.each(cases)('$name', async ({ request: more, says }) => {
    const { status, error } = await decide(more);
    expect(status).toBe(400);
    expect(error).toMatchObject({ name: 'ValidationError', message: expect.stringContaining(says) });
    expect(find(await desk.list(articleId), 'link', 'Fishing season').decision).toEqual({ kind: 'open' });
  });

  test('a version that is not the present one is a conflict', async () => {
    expect(await decide({ version: 7 })).toMatchObject({
      status: 409,
      error: { message: expect.stringContaining('version 1, not 7'), details: { current: { version: 1 } } },
    });
  });
});

test('ids that nothing has are not found', async () => {
  const decision = { operationId: newOperation(), version: 1, decision: { kind: 'accepted' } };
  for (const id of ['aaaaaaaaaaaaaaaaaaaaaaaa', '0', '%00', "';--", 'a'.repeat(500), '..%2f..']) {
    expect((await desk.ask('get', `/articles/${id}/suggestions`)).status).toBe(404);
    expect((await desk.ask('post', `/articles/${id}/analyze`)).status).toBe(404);
    expect((await desk.ask('post', `/articles/${id}/publish`)).status).toBe(404);
    expect((await desk.ask('put', `/suggestions/${id}`, decision)).status).toBe(404);
  }
});

test.each([
  ['page=0', 'page: "0"'],
  ['page=first', 'page: "first"'],
  ['pageSize=101', 'pageSize: "101"'],
  ['pageSize=1.5', 'pageSize: "1.5"'],
  ['q=%00', 'q'],
  ['q[a]=b', 'q'],
])('the inbox refuses ?%s', async (query, says) => {
  const { status, error } = await desk.ask('get', `/inbox?${query}`);
  expect(status).toBe(400);
  expect(error.message).toContain(says);
});

test.each([
  [{ defaultLanguage: 'klingonese', showAbove: 0 }, 'defaultLanguage: "klingonese"'],
  [{ defaultLanguage: 'en', showAbove: 2 }, 'showAbove: 2'],
  [{ defaultLanguage: 'en', showAbove: '0.5' }, 'showAbove: "0.5"'],
  [{ defaultLanguage: 'en' }, 'showAbove'],
  [{ defaultLanguage: 'en', showAbove: 0, colour: 'red' }, 'colour'],
])('settings %j are refused', async (settings, says) => {
  const { status, error } = await desk.ask('put', '/settings', settings);
  expect(status).toBe(400);
  expect(error.message).toContain(says);
});

async function sendRaw(body: string, type: string) {
  const login = await request(desk.strapi.server.httpServer)
    .post('/admin/login')
    .send({ email: 'mara@desk.example', password: 'Newsroom-2031' });
  return request(desk.strapi.server.httpServer)
    .post('/communique/stories')
    .set('Authorization', `Bearer ${login.body.data.token}`)
    .set('Content-Type', type)
    .send(body);
}
