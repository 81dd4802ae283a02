/** Other analyzers beside the built-in one: what they find is checked and added, and what they break stays theirs. */
import type { JobsReply, StoredSuggestion } from '../../core';
import type { AskedStory } from '../../server/services/analyzers/analyzer';
import { startAnalyzer } from './analyzers/analyzerServer';
import { queueSettings } from './jobs/queues';
import { untilJobs } from './jobs/untilJobs';
import { type Desk, expectOk, openDesk, STRAITS } from './openDesk';
import { startStrapi } from './startStrapi';

jest.setTimeout(180_000);

type Server = Awaited<ReturnType<typeof startAnalyzer>>;
describe('a desk with a service and a model', () => {
  let service: Server;
  let model: Server;
  let desk: Desk;
  beforeAll(async () => {
    service = await startAnalyzer();
    model = await startAnalyzer();
    const { jobs } = queueSettings('table');
    const headers = { 'x-desk': 'straits' };
    desk = await openDesk({
      config: {
        jobs,
        analyzers: [
          'built-in',
          { kind: 'http', name: 'house', url: service.url, headers, timeoutSeconds: 1 },
          { kind: 'openai', name: 'model', url: model.url, model: 'small', key: 'secret-key' },
        ],
      },
    });
  });
  afterAll(async () => {
    await desk.stop();
    await service.stop();
    await model.stop();
  });

  const list = async () => expectOk(await desk.ask<JobsReply>('get', '/jobs'));
  const untilQuiet = () => untilJobs(list, (_, { counts }) => counts.waiting + counts.running === 0);
  const completion = (content: string) => ({ choices: [{ message: { content } }] });
  const noQuotes = () => completion('{"quotes":[]}');
  const spanOf = ({ story: { text } }: AskedStory, exact: string) => {
    const start = text.indexOf(exact);
    return { start, end: start + exact.length, exact };
  };

  let stories = 0;
  /** Invented; each has its own words. */
  const newStory = (): string => {
    stories += 1;
    return STRAITS.replace(
      '"The fishermen will decide," he added.',
      `Harbour master Ilka Senn had her doubts on pier ${stories}, and one whom the port calls longshanks had none; the tide was late.`,
    );
  };
  const addedBy = (suggestions: readonly StoredSuggestion[], name: string) =>
    suggestions.filter(({ reason }) => reason.rule === `analyzer: ${name}`);

  test('what an analyzer finds beside the built-in one is added, once, and stays when the story is read again', async () => {
    model.behave(noQuotes);
    service.behave((asked) => ({
      suggestions: [
        {
          id: 'p',
          spans: [spanOf(asked, 'Ilka Senn')],
          confidence: 0.8,
          proposed: { kind: 'person', name: 'Ilka Senn' },
        },
        // The built-in reader has the one before, and has not this one.
        { id: 'n', spans: [spanOf(asked, 'longshanks')], proposed: { kind: 'person', name: 'Longshanks' } },
        {
          id: 'q',
          spans: [spanOf(asked, 'had her doubts on pier')],
          confidence: 0.7,
          evidence: ['had her doubts'],
          proposed: {
            kind: 'quote',
            directness: 'indirect',
            speaker: { kind: 'person', id: 'p' },
            cue: 'had her doubts',
          },
        },
        // The built-in one has it.
        {
          id: 'same',
          spans: [spanOf(asked, 'We will keep the straits open for every ship')],
          proposed: { kind: 'quote', directness: 'direct', speaker: { kind: 'person', id: asked.people[0]?.id } },
        },
      ],
    }));
    const { articleId } = await desk.importStory(newStory());
    await untilQuiet();
    const { suggestions } = await desk.list(articleId);
    const added = addedBy(suggestions, 'house');
    expect(added.map(({ kind, anchor }) => [kind, anchor.exact])).toEqual([
      ['quote', 'had her doubts on pier'],
      ['person', 'longshanks'],
    ]);
    const [quote] = added;
    const person = suggestions.find(({ proposed }) => proposed.kind === 'person' && proposed.name === 'Ilka Senn');
    expect(quote).toMatchObject({
      confidence: 0.7,
      reason: { evidence: ['had her doubts'] },
      proposed: { speaker: { kind: 'person', id: person?.id }, text: 'had her doubts on pier' },
    });
    expect(service.asked.at(-1)?.headers['x-desk']).toBe('straits');
    // It is decided on like any other.
    await desk.decide(quote as StoredSuggestion, { kind: 'accepted' });

    expectOk(await desk.ask('post', `/articles/${articleId}/analyze`, {}));
    await untilQuiet();
    const again = await desk.list(articleId);
    expect(again.suggestions.map(({ id }) => id)).toEqual(suggestions.map(({ id }) => id));
  });

  test('a model is asked in words, and only words that stand in the story come of it', async () => {
    service.behave(() => ({ suggestions: [] }));
    model.behave(() =>
      completion(
        JSON.stringify({
          quotes: [
            { words: 'the tide was late', speaker: 'longshanks', cue: 'had none', directness: 'indirect' },
            { words: 'words that nobody printed', speaker: 'Ana Belk', cue: 'said', directness: 'direct' },
            { words: 'on pier', speaker: 'Nobody There', cue: '', directness: 'indirect' },
          ],
        }),
      ),
    );
    const { articleId } = await desk.importStory(newStory());
    await untilQuiet();
    const added = addedBy((await desk.list(articleId)).suggestions, 'model');
    expect(added.map(({ kind, anchor }) => [kind, anchor.exact])).toEqual([
      ['person', 'longshanks'],
      ['quote', 'the tide was late'],
    ]);
    const [asked] = model.asked.slice(-1);
    expect(asked?.path).toBe('/read/chat/completions');
    expect(asked?.headers.authorization).toBe('Bearer secret-key');
    expect(asked?.body).toMatchObject({ model: 'small', response_format: { type: 'json_schema' } });
  });

  test('wrong offsets, unknown codes and strangers are dropped one by one; what is right beside them is kept', async () => {
    model.behave(noQuotes);
    service.behave((asked) => {
      const span = spanOf(asked, 'the tide was late');
      const quote = { kind: 'quote', directness: 'indirect', speaker: null };
      return {
        suggestions: [
          { id: 'off', spans: [{ ...span, start: span.start + 1 }], proposed: quote },
          { id: 'far', spans: [{ start: 9_000_000, end: 9_000_004, exact: 'tide' }], proposed: quote },
          { id: 'code', spans: [span], proposed: { ...quote, directness: 'shouted' } },
          { id: 'event', spans: [span], proposed: { kind: 'event', name: 'Tide', eventKind: 'tide', ploverType: 'X' } },
          { id: 'who', spans: [span], proposed: { ...quote, speaker: { kind: 'person', id: 'nobody' } } },
          'a word',
          null,
          { id: 'right', spans: [span], confidence: 1, proposed: quote },
        ],
      };
    });
    const { articleId } = await desk.importStory(newStory());
    await untilQuiet();
    expect(addedBy((await desk.list(articleId)).suggestions, 'house').map(({ anchor }) => anchor.exact)).toEqual([
      'the tide was late',
    ]);
  });

  test.each([
    ['half an answer', '{"suggestions":[{"id":', 'Analyzer "house": its answer is no JSON: {"suggestions":[{"id":'],
    ['another answer', { result: 'fine' }, 'Analyzer "house": its answer is none: {"suggestions": […]} is expected.'],
    ['an error', 500, 'Analyzer "house": it answered with status 500: no'],
    ['no answer at all', 'nothing', 'Analyzer "house": it did not answer in time.'],
  ])('%s: the story is there with what the built-in one found, and the failure is told', async (_, answer, error) => {
    model.behave(noQuotes);
    // One that failed lately is left alone for a while: between these it gives one good answer.
    service.behave(() => ({ suggestions: [] }));
    await desk.importStory(newStory());
    await untilQuiet();
    service.behave(() => answer);
    const { articleId, suggestions } = await desk.importStory(newStory());
    expect(suggestions).toBeGreaterThan(4);
    const { jobs } = await untilQuiet();
    const failed = jobs.filter(({ state, story }) => state === 'failed' && story?.articleId === articleId);
    expect(failed).toMatchObject([{ kind: 'ask-analyzer', analyzer: 'house', attempts: 2, error }]);
    expectOk(await desk.ask('post', '/jobs/remove', { ids: failed.map(({ id }) => id) }));
  });

  test('one that fails again and again is left alone for a while, and nothing of that counts as a failure', async () => {
    model.behave(noQuotes);
    service.behave(() => ({ suggestions: [] }));
    await desk.importStory(newStory());
    await untilQuiet();
    service.behave(() => 500);
    for (let n = 0; n < 3; n += 1) await desk.importStory(newStory());
    const { jobs } = await untilJobs(
      list,
      (all) =>
        all.some(({ state, nextAt, kind }) => kind === 'ask-analyzer' && state === 'waiting' && nextAt === null) &&
        all.filter(({ state }) => state === 'failed').length === 2,
    );
    const before = service.asked.length;
    const resting = jobs.filter(({ kind, state }) => kind === 'ask-analyzer' && state === 'waiting');
    expect(resting).toMatchObject([{ analyzer: 'house', attempts: 0 }]);
    expect(service.asked.length).toBe(before);
    expectOk(await desk.ask('post', '/jobs/remove', { ids: jobs.map(({ id }) => id) }));
  });
});

test('analyzers that the config names wrongly are told when Strapi starts', async () => {
  const start = (analyzers: unknown) => startStrapi({ config: { analyzers } });
  await expect(start([{ kind: 'http', name: 'house', url: 'http://127.0.0.1:9/read' }])).rejects.toThrow(
    'begins with "built-in"',
  );
  const twice = { kind: 'http', name: 'house', url: 'http://127.0.0.1:9/read' };
  await expect(start(['built-in', twice, twice])).rejects.toThrow('names each analyzer once');
});
