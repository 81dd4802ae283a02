import { Writable } from 'node:stream';
import { makeFolder, runCommand } from './runCommand';

// Ardenia, Belmark, Velin and everybody in these stories are invented.
const STORY = [
  'Ferries to run again on the Velin',
  '',
  '"The ferries will run again in spring," Ardenian Foreign Minister Ana Belk told a joint news conference with Belmark Foreign Minister Tomas Rell in Velin on Monday.',
  '',
  'She added: "Nobody takes the fish of another country."',
  '',
  'Read more:',
  '',
  'Fishermen of Velin wait for the thaw',
].join('\n');

const folder = makeFolder();
afterAll(folder.remove);

describe('the record of a story', () => {
  test('has exactly the fields that programs read, with offsets into the text as given', async () => {
    const file = folder.write('ferries.txt', STORY);
    const { code, out, err } = await runCommand(['analyze', file, '--date', '2031-03-04', '--format', 'jsonl']);
    expect({ code, err, lines: out.trimEnd().split('\n').length }).toEqual({ code: 0, err: '', lines: 1 });
    const record = JSON.parse(out);
    expect(Object.keys(record)).toEqual([
      'id',
      'language',
      'headline',
      'dateline',
      'quotes',
      'mentions',
      'events',
      'links',
    ]);
    expect(record).toMatchObject({
      id: file,
      language: 'en',
      headline: 'Ferries to run again on the Velin',
      dateline: null,
    });
    const [quote] = record.quotes;
    expect(Object.keys(quote)).toEqual(
      'start end parts text type speaker_text speaker_start speaker_end speaker_person cue confidence rule'.split(' '),
    );
    expect(STORY.slice(quote.start, quote.end)).toContain('The ferries will run again in spring');
    expect(quote.parts).toEqual([{ start: quote.start, end: quote.end }]);
    expect(STORY.slice(quote.speaker_start, quote.speaker_end)).toBe(quote.speaker_text);
    expect(quote).toMatchObject({ type: 'direct', speaker_person: 'Ana Belk', cue: 'told a joint news conference' });
    const [event] = record.events;
    expect(Object.keys(event)).toEqual(
      'kind ploverType cameoCode actors recipients date place start end confidence rule'.split(' '),
    );
    expect(event).toMatchObject({
      kind: 'jointPressConference',
      actors: ['Ana Belk', 'Tomas Rell'],
      recipients: [],
      date: '2031-03-03',
      place: 'Velin',
    });
    expect(STORY.slice(event.start, event.end)).toMatch(/^joint news conference with .* on Monday$/);
    for (const { start, end, kind } of record.mentions) {
      expect(['name', 'nominal', 'pronoun']).toContain(kind);
      expect(STORY.slice(start, end)).not.toBe('');
    }
    expect(record.links).toEqual([{ title: 'Fishermen of Velin wait for the thaw', url: null, relation: 'readMore' }]);
  });

  test('names whoever goes on speaking where nobody is named beside the words', async () => {
    const text = 'Foreign Minister Ana Belk said the harbour was closed. “Nobody may enter. Nobody.”';
    const { out } = await runCommand(['analyze', folder.write('goes-on.txt', text), '--format', 'json']);
    const [, quote] = JSON.parse(out)[0].quotes;
    expect(quote).toMatchObject({ speaker_text: 'Ana Belk', speaker_start: null, speaker_person: 'Ana Belk' });
  });

  test('of a page has the words taken out of it, and offsets into them', async () => {
    const page = `<html><head><title>x</title><script>alert("no")</script></head><body><p>“We agreed,” Foreign Minister Ana Belk said.</p></body></html>`;
    const { out } = await runCommand([
      'analyze',
      folder.write('page.html', page),
      '--language',
      'en',
      '--format',
      'json',
    ]);
    const [record] = JSON.parse(out);
    expect(record.text).not.toMatch(/[<>]|alert/);
    const [quote] = record.quotes;
    expect(record.text.slice(quote.start, quote.end)).toContain('We agreed');
  });
});

describe('several inputs', () => {
  const lines = [
    JSON.stringify({ id: 'a', text: STORY, date: '2031-03-04' }),
    '',
    JSON.stringify({ id: 7, text: 'آنا بلک گفت: «توافق کردیم.»', language: 'fa' }),
    JSON.stringify({ text: '' }),
  ].join('\r\n');

  test('JSON Lines give a line for each story, in order; an empty line is none', async () => {
    const file = folder.write('stories.jsonl', lines);
    const { code, out } = await runCommand(['analyze', file, '--format', 'jsonl']);
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id, language }) => [id, language])).toEqual([
      ['a', 'en'],
      ['7', 'fa'],
      [`${file}, line 4`, expect.any(String)],
    ]);
    expect(code).toBe(0);
  });

  test('--format json gives one list', async () => {
    const { out } = await runCommand(['analyze', '-', folder.write('b.txt', STORY), '--format', 'json'], {
      stdin: STORY,
    });
    expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual(['stdin', expect.stringMatching(/b\.txt$/)]);
  });

  test('--format json of nothing readable is an empty list', async () => {
    const { code, out } = await runCommand(['analyze', 'no-such-file.txt', '--format', 'json']);
    expect({ code, list: JSON.parse(out) }).toEqual({ code: 1, list: [] });
  });

  test('standard input is read when no file is given', async () => {
    const { code, out } = await runCommand(['analyze', '--input', 'jsonl', '--format', 'jsonl'], { stdin: lines });
    expect([code, out.trimEnd().split('\n').length]).toEqual([0, 3]);
  });
});

describe('a bad input is named, with what and where, and the rest goes on', () => {
  const good = folder.write('good.txt', STORY);
  const cases: { name: string; file: string; says: RegExp }[] = [
    { name: 'a missing file', file: `${folder.path}/gone.txt`, says: /gone\.txt: no such file/ },
    { name: 'a directory', file: folder.path, says: /is a directory; give the files in it/ },
    {
      name: 'a binary',
      file: folder.write('b.bin', Buffer.from([65, 10, 0, 66])),
      says: /b\.bin: a NUL at byte 3, line 2/,
    },
    {
      name: 'broken UTF-8',
      file: folder.write('latin.txt', Buffer.from([0x56, 0x0a, 0x63, 0xe9, 0x20])),
      says: /latin\.txt: not UTF-8 at byte 4, line 2/,
    },
    {
      name: 'UTF-16',
      file: folder.write('utf16.txt', Buffer.from([0xff, 0xfe, 65, 0])),
      says: /utf16\.txt: this is UTF-16/,
    },
    {
      name: 'a file of 11 MB',
      file: folder.write('large.txt', Buffer.alloc(11_000_000, 65)),
      says: /larger than 10 MB/,
    },
    {
      name: 'a line that is no JSON',
      file: folder.write('x.jsonl', '{"text":"a"}\n{oops'),
      says: /x\.jsonl, line 2: not JSON/,
    },
    {
      name: 'a list for a story',
      file: folder.write('l.jsonl', '[1]'),
      says: /l\.jsonl, line 1: expected an object .* found a list/,
    },
    {
      name: 'a story without text',
      file: folder.write('t.jsonl', '{"id":"a"}'),
      says: /line 1: "text": expected a string, found nothing/,
    },
    {
      name: 'a day that does not exist',
      file: folder.write('d.jsonl', '{"id":"a","text":"","date":"2031-06-31"}'),
      says: /line 1: "date": "2031-06-31" is no day of the calendar; write YYYY-MM-DD/,
    },
    {
      name: 'a language that is none',
      file: folder.write('g.jsonl', '{"id":"a","text":"","language":"persian!"}'),
      says: /line 1: "language": "persian!" is no language tag/,
    },
  ];
  test.each(cases)('$name', async ({ file, says }) => {
    const { code, out, err } = await runCommand(['analyze', file, good, '--format', 'jsonl']);
    expect(err).toMatch(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toContain(good);
    expect(code).toBe(1);
  });

  test('standard input given twice', async () => {
    const { code, err } = await runCommand(['analyze', '-', '-'], { stdin: STORY });
    expect([code, err]).toEqual([1, expect.stringContaining('- was given twice')]);
  });
});

describe('wrong usage', () => {
  test.each([
    ['a format that does not exist', ['analyze', '--format', 'xml'], /Allowed choices are table, json, jsonl/],
    ['an input that does not exist', ['analyze', '--input', 'pdf'], /Allowed choices are text, html, jsonl/],
    ['a day that does not exist', ['analyze', '--date', '2031-02-30'], /"2031-02-30" is no day of the calendar/],
    ['a language that is none', ['analyze', '--language', 'e!'], /"e!" is no language tag/],
    ['an option that does not exist', ['analyze', '--loud'], /unknown option '--loud'/],
    ['a command that does not exist', ['publish'], /unknown command 'publish'/],
    ['no command', [], /Usage: communique/],
  ])('%s is refused with what is allowed', async (_name, argv, says) => {
    const { code, out, err } = await runCommand(argv, { stdin: STORY });
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(says)]);
  });

  test('no file and nobody piping says what to give', async () => {
    const { code, err } = await runCommand(['analyze'], { isTTY: true });
    expect([code, err]).toEqual([2, expect.stringContaining('give a file')]);
  });

  test('asking for help or the version is right usage', async () => {
    expect(await runCommand(['analyze', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Exit code'),
    });
    expect(await runCommand(['--version'])).toMatchObject({ code: 0, out: '0.0.0-test\n' });
  });
});

test('when the reader of the output goes away, the command ends in peace', async () => {
  let taken = 0;
  const head = new Writable({
    write(_chunk, _encoding, done) {
      taken += 1;
      if (taken === 1) done();
      else done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    },
  });
  const many = Array.from({ length: 200 }, (_, id) => JSON.stringify({ id, text: STORY })).join('\n');
  const { code, err } = await runCommand(['analyze', '--input', 'jsonl'], { stdin: many, stdout: head });
  expect([code, err]).toEqual([0, '']);
  expect(taken).toBeLessThan(10);
});
