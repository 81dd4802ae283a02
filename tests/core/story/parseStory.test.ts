import { parseStory } from '../../../core/story/parseStory';

// States, people and agencies are invented.

const LEAD = 'Ardenia and Veloria will reopen their border next week, the two governments said after a night of talks.';
const blocksOf = (text: string) =>
  parseStory(text, { language: 'en' }).blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);

describe('datelines of many agencies', () => {
  test.each([
    {
      name: 'place, date, agency',
      language: 'en',
      text: 'ARDENNE, March 4 (Northwind) — Talks began.',
      dateline: ['ARDENNE', 'March 4', 'Northwind', 'ARDENNE, March 4 (Northwind) —'],
    },
    {
      name: 'place and agency',
      language: 'en',
      text: 'ARDENNE (NW) - Talks began.',
      dateline: ['ARDENNE', null, 'NW', 'ARDENNE (NW) -'],
    },
    {
      name: 'agency between slashes',
      language: 'en',
      text: 'Ardenne, 4 March /NW/ Talks began.',
      dateline: ['Ardenne', '4 March', 'NW', 'Ardenne, 4 March /NW/'],
    },
    {
      name: 'place and region',
      language: 'en',
      text: 'PORT RELL, Ardenia, March 4 - Talks began.',
      dateline: ['PORT RELL', 'March 4', null, 'PORT RELL, Ardenia, March 4 -'],
    },
    {
      name: 'two places',
      language: 'en',
      text: 'ARDENNE/VELOR (Northwind) - Talks began.',
      dateline: ['ARDENNE/VELOR', null, 'Northwind', 'ARDENNE/VELOR (Northwind) -'],
    },
    {
      name: 'capitals alone',
      language: 'en',
      text: 'ARDENNE -- Talks began.',
      dateline: ['ARDENNE', null, null, 'ARDENNE --'],
    },
    {
      name: 'an agency and its desk glued to the lead',
      language: 'en',
      text: 'Northwind NewsEurope: "Talks began," she said.',
      dateline: [null, null, 'Northwind News', 'Northwind NewsEurope:'],
    },
    {
      name: 'Russian, agency between slashes',
      language: 'ru',
      text: 'АРДЕН, 4 марта /СВ/. Переговоры начались.',
      dateline: ['АРДЕН', '4 марта', 'СВ', 'АРДЕН, 4 марта /СВ/.'],
    },
    {
      name: 'Russian, agency after the dash',
      language: 'ru',
      text: 'АРДЕН, 4 мар — Норд Вести. Переговоры начались.',
      dateline: ['АРДЕН', '4 мар', 'Норд Вести', 'АРДЕН, 4 мар — Норд Вести.'],
    },
    {
      name: 'French',
      language: 'fr',
      text: 'ARDENNE, 4 mars (NW) – Les discussions ont repris.',
      dateline: ['ARDENNE', '4 mars', 'NW', 'ARDENNE, 4 mars (NW) –'],
    },
    {
      name: 'German',
      language: 'de',
      text: 'Ardenne, 4. März (NW) - Die Gespräche begannen.',
      dateline: ['Ardenne', '4. März', 'NW', 'Ardenne, 4. März (NW) -'],
    },
    {
      name: 'Spanish',
      language: 'es',
      text: 'Ardena, 4 mar (NW).- Las conversaciones empezaron.',
      dateline: ['Ardena', '4 mar', 'NW', 'Ardena, 4 mar (NW).-'],
    },
    {
      name: 'Arabic',
      language: 'ar',
      text: 'أردين 4 مارس (نورث) - بدأت المحادثات.',
      dateline: ['أردين', '4 مارس', 'نورث', 'أردين 4 مارس (نورث) -'],
    },
    {
      name: 'Persian, agency between dashes',
      language: 'fa',
      text: 'آردن - نورث - گفتگوها آغاز شد.',
      dateline: ['آردن', null, 'نورث', 'آردن - نورث -'],
    },
    {
      name: 'Persian, "as the agency reports"',
      language: 'fa',
      text: 'به گزارش خبرگزاری نورث، گفتگوها آغاز شد.',
      dateline: [null, null, 'نورث', 'به گزارش خبرگزاری نورث،'],
    },
  ])('$name', ({ language, text, dateline: expected }) => {
    const { dateline } = parseStory(text, { language });
    expect(dateline).not.toBeNull();
    if (!dateline) return;
    const { place, date, agency, span } = dateline;
    expect([place, date, agency, text.slice(span.start, span.end)]).toEqual(expected);
  });

  test('a known capital brings its country', () => {
    expect(parseStory('GENEVA, March 4 (Northwind) - Talks began.', { language: 'en' }).dateline?.country).toBe('CH');
  });

  test.each([
    ['a dash in a sentence', 'Talks - the first in years - began.'],
    ['a speaker with a colon', 'Rell: "Talks began."'],
    ['a name with a capital inside', 'MacGregor: "Talks began."'],
    ['a date in a sentence', 'March 4 was a good day.'],
    ['brackets in a sentence', 'The bloc (Northern League) met.'],
  ])('%s is none', (_name, text) => {
    expect(parseStory(text, { language: 'en' }).dateline).toBeNull();
  });
});

describe('headlines', () => {
  test('a first line without a full stop is the headline', () => {
    const story = parseStory(`Ardenia, Veloria to reopen border\n\n${LEAD}`, { language: 'en' });
    expect(story.headline).toEqual({ text: 'Ardenia, Veloria to reopen border', origin: 'printed' });
    expect(story.blocks.map((block) => block.kind)).toEqual(['headline', 'paragraph']);
  });

  test('a question may be a headline', () => {
    expect(parseStory(`Will the border reopen?\n${LEAD}`, { language: 'en' }).headline?.origin).toBe('printed');
  });

  test('without one, the first sentence without its full stop is, and the lead stays a paragraph', () => {
    const story = parseStory(`${LEAD} Trucks had waited for days.\n\nHe was glad.`, { language: 'en' });
    expect(story.headline).toEqual({ text: LEAD.slice(0, -1), origin: 'firstSentence' });
    expect(story.blocks[0]?.kind).toBe('paragraph');
  });

  test('the first sentence is read behind the dateline', () => {
    expect(parseStory(`ARDENNE (NW) - ${LEAD}`, { language: 'en' }).headline?.text).toBe(LEAD.slice(0, -1));
  });

  test('a single line is no headline of nothing', () => {
    expect(parseStory('Border to reopen').blocks.map((block) => block.kind)).toEqual(['paragraph']);
  });
});

describe('link blocks', () => {
  test('in the middle of the text they end where prose starts again', () => {
    expect(
      blocksOf(
        `${LEAD}\n\nRelated news:\n\nRell heads for Veloria: aide\n\nWhy the border closed\n\n"We are glad," Rell said.`,
      ),
    ).toEqual([
      ['paragraph', LEAD],
      ['linkHeading', 'Related news:'],
      ['link', 'Rell heads for Veloria: aide'],
      ['link', 'Why the border closed'],
      ['paragraph', '"We are glad," Rell said.'],
    ]);
  });

  test('heading and title may share a line', () => {
    expect(blocksOf(`${LEAD}\n\nRead more: Rell heads for Veloria\n\n${LEAD}`)).toEqual([
      ['paragraph', LEAD],
      ['linkHeading', 'Read more:'],
      ['link', 'Rell heads for Veloria'],
      ['paragraph', LEAD],
    ]);
  });

  test.each([
    ['on the line', 'Border talks https://news.example/1', 'https://news.example/1'],
    ['on the next line', 'Border talks\nhttps://news.example/1', 'https://news.example/1'],
    ['in markdown', '[Border talks](https://news.example/1)', 'https://news.example/1'],
    ['nowhere', 'Border talks', null],
  ])('the address may stand %s', (_name, link, url) => {
    const story = parseStory(`${LEAD}\n\nSee also:\n${link}`, { language: 'en' });
    expect(story.blocks.at(-1)).toMatchObject({ kind: 'link', url });
    expect(story.blocks).toHaveLength(3);
  });

  test.each([
    ['fa', 'اخبار مرتبط:', 'رل راهی ولوریا شد'],
    ['ar', 'اقرأ أيضا:', 'ريل يتوجه إلى فيلوريا'],
    ['ru', 'Читайте также:', 'Релл летит в Велорию'],
    ['fr', 'À lire aussi :', 'Rell part pour la Vélorie'],
    ['de', 'Lesen Sie auch:', 'Rell reist nach Velorien'],
    ['es', 'Lea también:', 'Rell viaja a Veloria'],
  ])('headings in other languages: %s', (language, heading, title) => {
    const story = parseStory(`${LEAD}\n\n${heading}\n${title}`, { language });
    expect(story.blocks.map((block) => block.kind)).toEqual(['paragraph', 'linkHeading', 'link']);
  });
});

describe('furniture', () => {
  test('captions, bylines and house keeping are told from prose', () => {
    expect(
      blocksOf(
        `Border to reopen\nBy Ana Belk, Northwind News\n\n${LEAD}\n\nPhoto: The border at Rell.\n\nPhoto finishes are rare in politics, she said.\n\nReporting by Ana Belk; editing by Tomas Rell\n© Northwind`,
      ),
    ).toEqual([
      ['headline', 'Border to reopen'],
      ['byline', 'By Ana Belk, Northwind News'],
      ['paragraph', LEAD],
      ['caption', 'Photo: The border at Rell.'],
      ['paragraph', 'Photo finishes are rare in politics, she said.'],
      ['boilerplate', 'Reporting by Ana Belk; editing by Tomas Rell'],
      ['boilerplate', '© Northwind'],
    ]);
  });

  test('hard-wrapped copy is read in paragraphs', () => {
    const text =
      'ARDENNE, March 4 (Northwind) - The border between Ardenia and\nVeloria will reopen next week, the two governments said after\na night of talks.\n    Trucks had waited for nine days at the bridge over the\nRell, and fruit had spoiled in the heat of an early summer\nthat nobody had expected.\n';
    expect(blocksOf(text).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  test('each line of unwrapped copy is a paragraph', () => {
    expect(blocksOf(`${LEAD}\n${LEAD}\n${LEAD}`)).toHaveLength(3);
  });
});

describe('any text gives a story', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n '],
    ['NULs', '\u0000\u0000'],
    ['a lone surrogate', 'Rell said: "\ud800"'],
    ['Windows line ends', 'Border to reopen\r\n\r\nTalks ended well.\r\n'],
    ['old Mac line ends', 'Border to reopen\r\rTalks ended well.'],
  ])('%s', (_name, text) => {
    const story = parseStory(text);
    expect(story.text).toBe(text);
    let covered = '';
    let last = 0;
    for (const { span } of story.blocks) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      covered += text.slice(span.start, span.end);
      last = span.end;
    }
    expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  test('a language that cannot be told is und', () => {
    expect(parseStory('12 34').language).toBe('und');
  });
});
