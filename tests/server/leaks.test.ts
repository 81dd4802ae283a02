import { askEach, CALLERS, type Reply, startNewsroom } from './newsroom/callers';
import { expectTwins } from './newsroom/expectTwins';
import { fillNewsroom, HIDDEN, MARKER, type Newsroom, SECRET } from './newsroom/fillNewsroom';
import {
  anyOf,
  attributePaths,
  attributesOf,
  contentRoutes,
  deepPopulates,
  inGroups,
  openPopulates,
  openWordPaths,
  uidOfPlural,
} from './newsroom/probes';

/**
 * A desk with drafts, an edit in progress, internal records of every kind, a story and a quote under embargo, and
 * quotes on every terms; and everybody who may knock, at every route there is.
 */
let room: Awaited<ReturnType<typeof startNewsroom>>;
let news: Newsroom;
let routes: readonly string[];
let lists: { path: string; uid: string }[];
const figures: string[] = [];

beforeAll(async () => {
  room = await startNewsroom();
  news = await fillNewsroom(room.strapi);
  routes = contentRoutes(room.strapi);
  lists = routes.flatMap((route) => {
    const path = route.split(' ')[1] ?? '';
    const uid = uidOfPlural(path.split('/')[2] ?? '');
    return uid === null || path.includes(':') ? [] : [{ path, uid }];
  });
}, 120_000);
afterAll(async () => {
  console.info(
    `${room.requests()} requests to ${routes.length} routes as ${CALLERS.length} callers\n${figures.join('\n')}`,
  );
  await room.stop();
});

const count = async (name: string, work: () => Promise<void>): Promise<void> => {
  const before = room.requests();
  await work();
  figures.push(`${name}: ${room.requests() - before}`);
};

/** Nothing hidden in the reply: no marked word, no id of a closed record. `sent` is what the caller wrote, which a 400 repeats. */
function expectClean({ text, status }: Reply, what: string, words: string = MARKER): void {
  if (status >= 500) throw new Error(`${what} → ${status} ${text.slice(0, 300)}`);
  const lower = text.toLowerCase();
  const found = lower.includes(words)
    ? words
    : words === MARKER
      ? news.closed.find((id) => text.includes(id))
      : undefined;
  if (found !== undefined)
    throw new Error(
      `${what} → ${found} in ${text.slice(Math.max(0, text.indexOf(found) - 200), text.indexOf(found) + 200)}`,
    );
}

const openAddresses = (): string[] =>
  routes.map((route) => {
    const path = route.split(' ')[1] ?? '';
    const uid = uidOfPlural(path.split('/')[2] ?? '');
    const id = uid === null ? news.editedArticle : (news.open[uid.split('.')[1] ?? ''] ?? '');
    const slug = news.slugs[path.split('/')[2] as keyof Newsroom['slugs']] ?? news.slug;
    return path.replace(':documentId', id).replace(':slug', slug);
  });

test('every route of the plugin is walked', () => {
  expect(routes.length).toBeGreaterThanOrEqual(36);
  expect(lists.length).toBe(12);
  for (const internal of ['suggestion', 'tag-log', 'tag-lease', 'merge-log', 'participation', 'job', 'receipt'])
    expect(routes.join(' ')).not.toContain(internal);
});

test('no route shows a hidden word to anybody: plain, all relations, every relation in turn, four deep, fields, odd parameters', async () => {
  await count('plain and populated', async () => {
    const odd = [
      '',
      'populate=*',
      'populate=deep',
      'locale=*',
      'publicationState=preview',
      '_q=zqx-',
      'status=published',
      'fields=*',
      'publicationFilter=never-published',
    ];
    for (const address of openAddresses()) {
      if (address.includes('/drafts/')) continue;
      for (const caller of CALLERS) {
        for (const query of odd)
          expectClean(
            await room.ask(caller, address, query),
            `${caller} ${address}?${query}`,
            query === '_q=zqx-' ? HIDDEN : MARKER,
          );
      }
    }
    for (const { path, uid } of lists) {
      const one = `${path}/${news.open[uid.split('.')[1] ?? '']}`;
      const fields = attributesOf(room.strapi, uid).map(([key]) => `fields[0]=${key}`);
      for (const query of [...deepPopulates(room.strapi, uid, 2), ...fields]) {
        for (const address of [path, one]) expectClean(await room.ask('public', address, query), `${address}?${query}`);
      }
      for (const caller of CALLERS) {
        for (const query of openPopulates(room.strapi, uid, 3)) {
          const reply = await room.ask(caller, path, query);
          expectClean(reply, `${caller} ${path}?${query}`);
          expect([caller, path, query, reply.status]).toEqual([caller, path, query, 200]);
        }
      }
    }
  });
}, 180_000);

test('no filter tells a hidden word from one that nobody wrote, on any attribute, own or through a relation', async () => {
  await count('twin probes by word', async () => {
    for (const { path, uid } of lists) {
      await askEach(attributePaths(room.strapi, uid, 1), async (attribute) => {
        const status = await expectTwins(room, 'public', path, (word) => `filters${attribute}[$containsi]=${word}`);
        // A path that is refused is refused for every operator.
        if (status === 400) return;
        for (const operator of ['$startsWith', '$notContainsi']) {
          await expectTwins(room, 'public', path, (word) => `filters${attribute}[${operator}]=${word}`);
        }
        await expectTwins(room, 'public', path, (word) => `filters[$not]${attribute}[$containsi]=${word}`);
      });
    }
  });
}, 240_000);

test('nor does a search, by its words, its counts or its facets, whoever asks', async () => {
  await count('searches', async () => {
    const probes = ['', 'hidden', 'secret', 'words-hidden', '"', '*'];
    for (const caller of CALLERS) {
      await askEach(probes, async (more) => {
        const q = (word: string): string =>
          encodeURIComponent(
            more === '"' ? `"${word}hidden"` : `${word.replace('-', '')}${more === '*' ? '*' : ` ${more}`}`,
          );
        await expectTwins(
          room,
          caller,
          '/communique/search/quotes',
          (word) => `q=${q(word)}&facets=speaker,country,topic,year`,
        );
        await expectTwins(room, caller, '/communique/search/quotes', (word) => `q=harbour -${q(word)}&sort=date`);
      });
      expectClean(
        await room.ask(caller, '/communique/search/quotes', 'limit=100&facets=speaker,country,topic,year'),
        caller,
      );
    }
  });
}, 60_000);

test('nor do filters through two and three relations, in populated relations, or by other callers', async () => {
  await count('deeper twin probes', async () => {
    for (const { path, uid } of lists) {
      const far = [2, 3].flatMap((depth) =>
        depth === 3 && !/articles|quotes/.test(path) ? [] : inGroups(openWordPaths(room.strapi, uid, depth), 6 - depth),
      );
      await askEach(far, async (paths) => {
        expect(await expectTwins(room, 'public', path, (word) => anyOf(paths, word))).toBe(200);
      });
      const related = attributesOf(room.strapi, uid).flatMap(([key, { type, target }]) =>
        type === 'relation' && target !== undefined
          ? attributesOf(room.strapi, target).map(([inner]) => [key, inner])
          : [],
      );
      await askEach(related, async ([key, inner]) => {
        await expectTwins(room, 'public', path, (word) => `populate[${key}][filters][${inner}][$containsi]=${word}`);
      });
      const own = inGroups(openWordPaths(room.strapi, uid, 0), 20);
      const near = inGroups(openWordPaths(room.strapi, uid, 1), 8);
      for (const caller of CALLERS) {
        await askEach([...own, ...near], async (paths) => {
          expect(await expectTwins(room, caller, path, (word) => anyOf(paths, word))).toBe(200);
        });
      }
    }
  });
}, 240_000);

test('no condition tells a hidden record from one that does not exist: by its id, at its own address, through relations', async () => {
  await count('probes by id', async () => {
    const stranger = 'a'.repeat(24);
    const anyId = (at: string, id: (closed: string) => string): string =>
      news.closed.map((closed, place) => `filters${at}[documentId][$in][${place}]=${id(closed)}`).join('&');
    for (const { path, uid } of lists) {
      const relations = attributesOf(room.strapi, uid).filter(([, { type }]) => type === 'relation');
      for (const at of ['', ...relations.map(([key]) => `[${key}]`)]) {
        const real = await room.ask(
          'public',
          path,
          anyId(at, (closed) => closed),
        );
        const none = await room.ask(
          'public',
          path,
          anyId(at, () => stranger),
        );
        expect([path, at, real.text]).toEqual([path, at, none.text]);
      }
      const none = await room.ask('public', `${path}/${stranger}`);
      await askEach(news.closed, async (id) => {
        const real = await room.ask('public', `${path}/${id}`);
        expect([real.status, real.text]).toEqual([404, none.text]);
      });
    }
    for (const id of news.closed) {
      expect((await room.ask('public', '/communique/related-links', `filters[targetId]=${id}`)).status).toBe(400);
    }
  });
}, 120_000);

test('totals count what is shown, with and without conditions', async () => {
  await count('totals', async () => {
    for (const { path, uid } of lists) {
      const relations = attributesOf(room.strapi, uid)
        .filter(([, { type }]) => type === 'relation')
        .map(([key]) => key);
      const conditions = [
        '',
        ...relations.flatMap((key) => [
          `filters[${key}][$notNull]=true`,
          `filters[${key}][$null]=true`,
          `filters[${key}][documentId][$notNull]=true`,
        ]),
      ];
      for (const condition of conditions) {
        const { status, body } = await room.ask('public', path, `${condition}&pagination[pageSize]=100`);
        if (status !== 200) continue;
        const total = (body.meta as { pagination: { total: number } }).pagination.total;
        expect([path, condition, total]).toEqual([path, condition, (body.data as unknown[]).length]);
      }
    }
  });
  const { body } = await room.ask('public', '/communique/quotes', 'pagination[pageSize]=100');
  expect((body.data as { text: string }[]).map(({ text }) => text).sort()).toEqual([
    'Nobody asked the fishermen.',
    'The harbour is open to all.',
    'The tide was against us.',
    'We heard them.',
    'We will come back.',
  ]);
}, 60_000);

test('no order tells what is hidden: only attributes that all open records show may sort', async () => {
  await count('orders', async () => {
    for (const { path, uid } of lists) {
      const through = attributesOf(room.strapi, uid).flatMap(([key, { type }]) =>
        type === 'relation' ? [`[${key}][documentId]`, `[${key}][name]`] : [],
      );
      for (const attribute of [...attributePaths(room.strapi, uid, 0), ...through]) {
        const sort = attribute.slice(1, -1).replaceAll('][', '.');
        const reply = await room.ask('public', path, `sort=${sort}:desc`);
        expectClean(reply, `${path}?sort=${sort}`);
        const isThrough = sort.includes('.');
        const isMasked =
          /^(attributionText|cue|audience|verificationNote|targetId|resolution|receivedText|provenance|contentHash|withdrawn|visibility)$/.test(
            sort,
          );
        if (isThrough || isMasked) expect([sort, reply.status]).toEqual([sort, 400]);
      }
    }
  });
}, 120_000);

test('who spoke on background is told by no filter, on their name, their office or the records that name them', async () => {
  const matches = async (filter: string): Promise<string[]> => {
    const { status, body } = await room.ask('public', '/communique/quotes', filter);
    return status === 200 ? (body.data as { documentId: string }[]).map(({ documentId }) => documentId) : [];
  };
  for (const filter of [
    'filters[speaker][name][$startsWith]=Dora',
    `filters[speaker][documentId]=${news.backgroundSpeaker}`,
    'filters[speaker][$notNull]=true',
    'filters[speakerOrganization][kind]=ministry',
    'filters[onBehalfOf][kind]=ministry',
    'filters[termOfOffice][startDate]=2030',
    'filters[statement][$notNull]=true',
    'filters[verifiedAgainst][$notNull]=true',
    'filters[verificationNote][$contains]=checked',
  ]) {
    expect([filter, await matches(filter)]).toEqual([filter, expect.not.arrayContaining([news.backgroundQuote])]);
  }
  expect(await matches('filters[speaker][$null]=true')).toContain(news.backgroundQuote);
  expect(await matches('filters[attributionText][$eq]=an official')).toEqual([news.backgroundQuote]);
  const { body } = await room.ask('public', `/communique/quotes/${news.backgroundQuote}`, 'populate=*');
  expect(body.data).toMatchObject({
    text: 'The tide was against us.',
    attributionText: 'an official',
    speaker: null,
    speakerOrganization: null,
    onBehalfOf: null,
    termOfOffice: null,
    statement: null,
    verifiedAgainst: null,
  });
  const through = await room.ask(
    'public',
    '/communique/articles',
    `filters[quotes][speaker][documentId]=${news.backgroundSpeaker}`,
  );
  expect((through.body.data as { headline: string }[]).map(({ headline }) => headline)).toEqual(['Korrenia answers']);
}, 60_000);

test('status=draft is refused without readDrafts; with it drafts, embargoes and internal records show, and still no secret', async () => {
  await count('drafts', async () => {
    for (const { path, uid } of lists) {
      for (const caller of ['public', 'user', 'readOnlyToken', 'customToken'] as const) {
        expect((await room.ask(caller, path, 'status=draft')).status).toBe(403);
        expect(
          (await room.ask(caller, `${path}/${news.open[uid.split('.')[1] ?? '']}`, 'status=draft&populate=*')).status,
        ).toBe(403);
      }
      for (const caller of ['draftReader', 'fullToken'] as const) {
        for (const query of [
          'populate=*',
          ...openPopulates(room.strapi, uid, 3),
          ...attributesOf(room.strapi, uid).map(([key]) => `fields[0]=${key}`),
        ]) {
          expectClean(
            await room.ask(caller, path, `status=draft&pagination[pageSize]=100&${query}`),
            `${caller} ${path}?${query}`,
            SECRET,
          );
        }
      }
    }
    for (const caller of ['draftReader', 'fullToken'] as const)
      expectClean(await room.ask(caller, `/communique/drafts/${news.editedArticle}`), 'draft', SECRET);
  });
  const { body, text } = await room.ask(
    'draftReader',
    '/communique/articles',
    'status=draft&populate[quotes][populate]=speaker',
  );
  expect((body.data as { headline: string }[]).map(({ headline }) => headline)).toEqual(
    expect.arrayContaining([`Draft ${HIDDEN}`, `Embargoed ${HIDDEN}`, `Edited ${HIDDEN}`]),
  );
  expect(text).toContain(`Ilo Marr ${HIDDEN}`);
  const quotes = (body.data as { quotes: { documentId: string; speaker: unknown }[] }[]).flatMap((one) => one.quotes);
  expect(quotes.find(({ documentId }) => documentId === news.backgroundQuote)?.speaker).toBeNull();
}, 120_000);

test("a host's own type that links to ours shows and tells no more than we do, by Strapi's own endpoints", async () => {
  await count('host endpoints', async () => {
    const populates = ['people', 'quotes', 'links'].flatMap((key) => [
      `populate=${key}`,
      `populate[${key}][populate]=*`,
      `populate[0]=${key}`,
      `populate[${key}][fields][0]=documentId`,
    ]);
    for (const caller of CALLERS) {
      for (const query of [
        'populate=*',
        ...populates,
        'status=draft&populate=*',
        'populate[quotes][populate][article][populate]=*',
        'populate[quotes][populate][speaker]=true',
        'sort=people.name',
      ]) {
        expectClean(
          await room.ask(caller, '/speeches', query),
          `${caller} /speeches?${query}`,
          query.startsWith('status') ? SECRET : MARKER,
        );
      }
      for (const path of [
        '[people][name]',
        '[quotes][text]',
        '[quotes][speaker][name]',
        '[quotes][article][headline]',
        '[quotes][article][receivedText]',
        '[links][targetId]',
        '[$or][0][quotes][attributionText]',
      ]) {
        await expectTwins(room, caller, '/speeches', (word) => `filters${path}[$containsi]=${word}`);
        await expectTwins(room, caller, '/speeches', (word) => `filters[$not]${path}[$containsi]=${word}`);
      }
    }
  });
  const { body } = await room.ask('public', '/speeches', 'populate[people]=true&populate[quotes][populate]=speaker');
  const [speech] = body.data as {
    people: { name: string }[];
    quotes: { text: string; speaker: { name: string } | null }[];
  }[];
  expect(speech?.people.map(({ name }) => name)).toEqual(['Ana Belk']);
  expect(speech?.quotes.find(({ text }) => text === 'The tide was against us.')).toMatchObject({ speaker: null });
}, 60_000);
