import type { FoundQuote, QuoteSearchReply } from '../../core';
import { documentsOf, rowsOf } from '../../server/documentsOf';
import { MARKER } from './newsroom/fillNewsroom';
import { describeSearch, SAYINGS } from './newsroom/searchDesk';

describeSearch('the quote search', ({ on, room, news, read, find, texts }) => {
  const marked = ({ text, highlights }: FoundQuote): string[] =>
    highlights.map(({ start, end }) => text.slice(start, end));

  on('finds words whatever their case, accents and letter forms, and says where they stand', async () => {
    const { data } = await find({ q: 'elysee' });
    expect(data).toMatchObject([
      { text: SAYINGS[0], speaker: { name: expect.stringContaining('Ana Belk') }, at: '2032-01-05T10:00:00.000Z' },
    ]);
    expect(data.map(marked)).toEqual([['ÉLYSÉE']]);
    expect(await texts({ q: 'کتاب' })).toEqual([SAYINGS[3]]);
    expect(await texts({ q: 'US delegation' })).toEqual([SAYINGS[4]]);
  });

  on('finds phrases, beginnings, and leaves out what must not be there', async () => {
    expect(await texts({ q: '"peace talks"' })).toEqual([SAYINGS[2]]);
    expect(await texts({ q: '"talks peace"' })).toEqual([]);
    expect(await texts({ q: 'peac*', sort: 'date' })).toEqual([SAYINGS[2], SAYINGS[1]]);
    expect(await texts({ q: 'cease-fi*' })).toEqual([SAYINGS[1]]);
    expect(await texts({ q: 'peace -talks' })).toEqual([SAYINGS[1]]);
    expect(await texts({ q: 'peace -"peace talks"' })).toEqual([SAYINGS[1]]);
    expect(await texts({ q: 'peace -cease-fi*' })).toEqual([SAYINGS[2]]);
  });

  on('finds small words as well as large ones', async () => {
    expect(await texts({ q: '"to be or not to be"' })).toEqual([SAYINGS[5]]);
    expect(await texts({ q: 'of two' })).toEqual([SAYINGS[5]]);
  });

  on('more of a word comes first by relevance, the newest first by date', async () => {
    expect(await texts({ q: 'talks', spokeFor: 'CH' })).toEqual([]);
    const byWeight = await find({ q: 'talks' });
    expect(byWeight.meta).toMatchObject({ sortedBy: 'relevance', isExact: true });
    expect(byWeight.data[0]?.text).toBe(SAYINGS[6]);
    expect((await find({ q: 'open', sort: 'date' })).data.map(({ at }) => at)).toEqual(
      (await find({ q: 'open', sort: 'date' })).data
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  on(
    'filters by who spoke, in which office, for whom, at what, about what, how, in which language and when',
    async () => {
      const harbour = ['The harbour is open to all.'];
      const [post, topic] = [news().open.post ?? '', news().open.topic ?? ''];
      expect(await texts({ speaker: news().slugs.people })).toEqual(harbour);
      expect(await texts({ speaker: news().open.person ?? '', q: 'harbour' })).toEqual(harbour);
      expect(await texts({ post })).toEqual(harbour);
      expect(await texts({ topic })).toEqual(harbour);
      expect((await texts({ event: news().slugs['diplomatic-events'] })).sort()).toEqual([
        'The harbour is open to all.',
        'The tide was against us.',
      ]);
      expect(await texts({ language: 'fa' })).toEqual([SAYINGS[3]]);
      expect(await texts({ directness: 'indirect' })).toEqual([SAYINGS[5], SAYINGS[3], SAYINGS[1]]);
      expect(await texts({ from: '2032-02-05', to: '2032-03-05' })).toEqual([SAYINGS[2], SAYINGS[1]]);
    },
  );

  on('"spoke for" goes by the office of that day, and by the organization', async () => {
    const { strapi } = room();
    await documentsOf(strapi, 'post').update({ documentId: news().open.post ?? '', data: { country: 'XV' } });
    expect(await texts({ spokeFor: 'xv' })).toEqual(['The harbour is open to all.']);
    await documentsOf(strapi, 'term-of-office').update({
      documentId: news().open['term-of-office'] ?? '',
      data: { endDate: '2030-12' },
    });
    expect(await texts({ spokeFor: 'XV' })).toEqual([]);
    expect(await texts({ post: news().open.post ?? '' })).toEqual([]);
    await documentsOf(strapi, 'organization').update({
      documentId: news().open.organization ?? '',
      data: { country: 'XV' },
    });
    expect(await texts({ spokeFor: 'XV' })).toEqual(['The harbour is open to all.']);
    const { meta } = await find({ facets: 'country' });
    expect(meta.facets.country).toEqual([{ code: 'XV', count: 1 }]);
  });

  on('facets count speakers, topics and years of what may be seen, and no internal record', async () => {
    const { meta, data } = await find({ facets: 'speaker,topic,year', limit: 100 });
    expect(meta.total).toBe(data.length);
    expect(meta.facets.year).toEqual([
      { year: 2032, count: 7 },
      { year: 2031, count: 5 },
      ...(meta.facets.year ?? []).slice(2),
    ]);
    expect(meta.facets.topic).toMatchObject([{ name: 'Strait of Korr', count: 1 }]);
    expect(meta.facets.speaker?.map(({ name }) => name.replace(/ \d+$/, ''))).toEqual([
      'Ana Belk',
      expect.any(String),
      expect.any(String),
    ]);
    expect(JSON.stringify(meta)).not.toContain(MARKER);
  });

  on('pages of two give what one page gives, in both orders', async () => {
    for (const query of [{ sort: 'date' }, { q: 'the', sort: 'relevance' }, { q: 'the', sort: 'date' }]) {
      const whole = (await find({ ...query, limit: 100 })).data.map(({ documentId }) => documentId);
      const walked: string[] = [];
      let next: string | null = '';
      while (next !== null) {
        const page: QuoteSearchReply = await find({ ...query, limit: 2, ...(next !== '' && { cursor: next }) });
        walked.push(...page.data.map(({ documentId }) => documentId));
        next = page.meta.next;
      }
      expect(walked).toEqual(whole);
      expect(walked.length).toBeGreaterThan(3);
    }
  });

  on('no hidden word, no hidden speaker and no hidden record is found, counted or told', async () => {
    for (const q of ['zqx', 'hidden', 'secret', 'draft', 'embargoed', 'zq*', '"off record"', 'late']) {
      const { data, meta } = await find({ q, facets: 'speaker,country,topic,year' });
      expect([q, data, meta.total]).toEqual([q, [], 0]);
    }
    const speakerOf = async (documentId: string) =>
      String((await rowsOf(room().strapi, 'person').findOne({ where: { documentId } }))?.slug);
    expect(await texts({ speaker: await speakerOf(news().backgroundSpeaker) })).toEqual(['We heard them.']);
    const none = await read({ speaker: 'nobody-at-all' });
    for (const id of news().closed) {
      for (const key of ['speaker', 'event', 'topic', 'post']) {
        const reply = await read({ [key]: id });
        expect([key, reply.status]).toEqual([key, 400]);
      }
      expect((await read({ speaker: id })).text.replaceAll(id, 'nobody-at-all')).toBe(none.text);
    }
  });

  on('a bad question is told what is wrong with it, and what would pass', async () => {
    for (const [query, parameter] of [
      [{ q: '-oil' }, 'q'],
      [{ q: '"open' }, 'q'],
      [{ q: '* & |' }, 'q'],
      [{ q: 'x'.repeat(10_240) }, 'q'],
      [{ spokeFor: 'Iran' }, 'spokeFor'],
      [{ from: '2032-02-30' }, 'from'],
      [{ from: '2032-02-05', to: '2031-01-01' }, 'to'],
      [{ sort: 'asc' }, 'sort'],
      [{ facets: 'speaker,colour' }, 'facets'],
      [{ limit: 1e9 }, 'limit'],
      [{ limit: 0 }, 'limit'],
      [{ page: 0 }, 'page'],
      [{ cursor: 'abc' }, 'cursor'],
      [{ language: '%' }, 'language'],
      [{ speaker: "' or 1=1" }, 'speaker'],
    ] as const) {
      const { status, body } = await read(query as unknown as Record<string, string>);
      expect([query, status, body.error]).toEqual([
        query,
        400,
        expect.objectContaining({ details: expect.objectContaining({ parameter, example: expect.any(String) }) }),
      ]);
    }
    const { meta } = await find({ q: 'the', limit: 1 });
    const other = await read({ q: 'peace', limit: 1, cursor: meta.next ?? '' });
    expect([other.status, other.text]).toEqual([400, expect.stringContaining('belongs to a page of another search')]);
  });

  on('signs of the databases are only words that nobody said', async () => {
    for (const q of [
      "'); drop table x; --",
      'a1 NEAR(b2 c3)',
      'text:open',
      '{x} [y]',
      'open) OR (the',
      "open' | 'the",
      '@@ open',
      'open~2',
      '(open',
      '%open_',
    ]) {
      const { status } = await read({ q });
      expect([q, status]).toEqual([q, 200]);
    }
  });
});
