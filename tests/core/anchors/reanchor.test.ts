import type { BlockSpan } from '../../../core/anchors/blockSpan';
import { describeAnchor } from '../../../core/anchors/describeAnchor';
import { reanchor } from '../../../core/anchors/reanchor';
import type { AnchorState } from '../../../core/model';
import type { TextBlock } from '../../../core/text/toBlocks';

// Ardenia, Belmark and everybody in these stories are invented.
const story = (...texts: string[]): TextBlock[] => texts.map((text) => ({ text }));

/** Where the words stand, the n-th time, in whichever block. */
function at(blocks: readonly TextBlock[], words: string, nth = 1): BlockSpan {
  let seen = 0;
  for (const [block, { text }] of blocks.entries()) {
    for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
      seen += 1;
      if (seen === nth) return { block, start, end: start + words.length };
    }
  }
  throw new Error(`"${words}" does not stand ${nth} times in the story`);
}

const LEAD = 'Ardenian Foreign Minister Ana Belk met her Belmark counterpart in Velin on Monday.';
const RIVER = '"We agreed on the river, and the ferries will run again in spring," Belk told reporters.';
const FISH = 'She added: "Nobody takes the fish of another country."';
const TALKS = 'The two sides have talked about the border since the flood of last year.';
const QUOTE = 'We agreed on the river, and the ferries will run again in spring';

type Case = {
  name: string;
  before: TextBlock[];
  after: TextBlock[];
  marked: (before: TextBlock[]) => BlockSpan[];
  state: AnchorState;
  /** The words that the anchor points to afterwards, piece by piece; left out when lost. */
  words?: string[];
};

const quote = (blocks: TextBlock[]): BlockSpan[] => [at(blocks, QUOTE)];

const cases: Case[] = [
  {
    name: 'an untouched story leaves every quote where it is',
    before: story(LEAD, RIVER, FISH),
    after: story(LEAD, RIVER, FISH),
    marked: quote,
    state: 'ok',
    words: [QUOTE],
  },
  {
    name: 'an edit after the quote leaves it where it is',
    before: story(LEAD, RIVER, FISH),
    after: story(LEAD, RIVER.replace('reporters', 'reporters in Velin'), FISH),
    marked: quote,
    state: 'ok',
    words: [QUOTE],
  },
  {
    name: 'a word inserted before a quote moves it',
    before: story(LEAD, RIVER, FISH),
    after: story(LEAD, `Meanwhile: ${RIVER}`, FISH),
    marked: quote,
    state: 'moved',
    words: [QUOTE],
  },
  {
    name: 'a paragraph moved to the end takes its quote along',
    before: story(LEAD, RIVER, FISH, TALKS),
    after: story(LEAD, FISH, TALKS, RIVER),
    marked: quote,
    state: 'moved',
    words: [QUOTE],
  },
  {
    name: 'a paragraph moved and edited takes its quote along',
    before: story(LEAD, RIVER, FISH, TALKS),
    after: story(LEAD, FISH, TALKS, RIVER.replace('told reporters', 'said afterwards')),
    marked: quote,
    state: 'moved',
    words: [QUOTE],
  },
  {
    name: 'a paragraph split before the attribution keeps the quote',
    before: story(LEAD, `${TALKS} ${RIVER}`),
    after: story(LEAD, TALKS, RIVER),
    marked: quote,
    state: 'moved',
    words: [QUOTE],
  },
  {
    name: 'a paragraph split inside the quote leaves the quote in two pieces',
    before: story(LEAD, RIVER),
    after: story(LEAD, '"We agreed on the river,', 'and the ferries will run again in spring," Belk told reporters.'),
    marked: quote,
    state: 'moved',
    words: ['We agreed on the river,', 'and the ferries will run again in spring'],
  },
  {
    name: 'two paragraphs merged keep the quote of the second',
    before: story(LEAD, TALKS, RIVER),
    after: story(LEAD, `${TALKS} ${RIVER}`),
    marked: quote,
    state: 'moved',
    words: [QUOTE],
  },
  {
    name: 'a deleted paragraph loses its quote',
    before: story(LEAD, RIVER, FISH),
    after: story(LEAD, FISH),
    marked: quote,
    state: 'lost',
  },
  {
    name: 'a quote edited in two words is changed, with the new words included',
    before: story(LEAD, RIVER, FISH),
    after: story(LEAD, RIVER.replace('in spring', 'in autumn').replace('We agreed', 'They agreed'), FISH),
    marked: quote,
    state: 'changed',
    words: ['They agreed on the river, and the ferries will run again in autumn'],
  },
  {
    name: 'a quote of which most was rewritten is lost, not moved onto the new words',
    before: story(LEAD, RIVER, FISH),
    after: story(LEAD, '"We did not talk about the ferries," Belk told reporters.', FISH),
    marked: quote,
    state: 'lost',
  },
  {
    name: 'a name stays on the mention that was marked, though another stands before it now',
    before: story(LEAD, RIVER, FISH),
    after: story(LEAD, `Belk smiled. ${RIVER}`, FISH),
    marked: (blocks) => [at(blocks, 'Belk', 2)],
    state: 'moved',
    words: ['Belk'],
  },
  {
    name: 'one of two equal paragraphs deleted: the neighbours tell which one stayed',
    before: story('Read more:', LEAD, RIVER, 'Read more:', TALKS),
    after: story(LEAD, RIVER, 'Read more:', TALKS),
    marked: (blocks) => [at(blocks, 'Read more', 2)],
    state: 'moved',
    words: ['Read more'],
  },
  {
    name: 'one of two equal paragraphs side by side deleted: nobody can tell, so somebody looks',
    before: story(LEAD, RIVER, RIVER, TALKS),
    after: story(LEAD, RIVER, TALKS),
    marked: quote,
    state: 'changed',
    words: [QUOTE],
  },
  {
    name: 'a copied paragraph of which the first was then edited: somebody looks',
    before: story(LEAD, RIVER, FISH),
    after: story(LEAD, RIVER.replace('told reporters', 'said'), FISH, RIVER),
    marked: quote,
    state: 'changed',
    words: [QUOTE],
  },
  {
    name: 'one of two "Belk said" taken out of a sentence: somebody looks',
    before: story(LEAD, 'Yes, Belk said, Belk said on Monday.'),
    after: story(LEAD, 'Yes, Belk said on Monday.'),
    marked: (blocks) => [at(blocks, 'Belk said', 1)],
    state: 'changed',
    words: ['Belk said'],
  },
  {
    name: 'a sentence cut out of one paragraph and pasted into another is found there',
    before: story(LEAD, `${TALKS} The mood was good. ${RIVER} The ferries are old.`, FISH),
    after: story(LEAD, `${TALKS} The mood was good. The ferries are old.`, `${FISH} ${RIVER} The ferries are old.`),
    marked: quote,
    state: 'moved',
    words: [QUOTE],
  },
  {
    name: 'a quotation in two pieces stays one',
    before: story(LEAD, '"We agreed," Belk said. "The ferries will run."'),
    after: story(LEAD, 'Later: "We agreed," Ana Belk said. "The ferries will run."'),
    marked: (blocks) => [at(blocks, 'We agreed'), at(blocks, 'The ferries will run')],
    state: 'moved',
    words: ['We agreed', 'The ferries will run'],
  },
  {
    name: 'a quotation of which a small piece was deleted is changed',
    before: story(LEAD, '"We agreed," Belk said. "The ferries will run again in spring."'),
    after: story(LEAD, 'Belk said: "The ferries will run again in spring."'),
    marked: (blocks) => [at(blocks, 'We agreed'), at(blocks, 'The ferries will run again in spring')],
    state: 'changed',
    words: ['The ferries will run again in spring'],
  },
  {
    name: 'emoji beside and inside a quote are never cut',
    before: story(LEAD, '🌊🌊 "We agreed 🤝 on the river 🌊," Belk wrote.'),
    after: story(LEAD, '🐟🌊 New: 🌊 "We agreed 🤝 on the river 🌊," Belk wrote.'),
    marked: (blocks) => [at(blocks, 'We agreed 🤝 on the river 🌊')],
    state: 'moved',
    words: ['We agreed 🤝 on the river 🌊'],
  },
  {
    name: 'a Persian quote follows its paragraph',
    before: story('وزیر خارجه آردنیا وارد ولین شد.', 'آنا بلک گفت: «ما درباره رودخانه توافق کردیم.»'),
    after: story('آنا بلک روز دوشنبه گفت: «ما درباره رودخانه توافق کردیم.»', 'وزیر خارجه آردنیا وارد ولین شد.'),
    marked: (blocks) => [at(blocks, 'ما درباره رودخانه توافق کردیم.')],
    state: 'moved',
    words: ['ما درباره رودخانه توافق کردیم.'],
  },
  {
    name: 'a Chinese quote edited in one sign is changed, not lost',
    before: story('贝尔克说：“我们就河流问题达成了协议。”'),
    after: story('贝尔克说：“我们就湖流问题达成了协议。”'),
    marked: (blocks) => [at(blocks, '我们就河流问题达成了协议。')],
    state: 'changed',
    words: ['我们就湖流问题达成了协议。'],
  },
];

test.each(cases)('$name', ({ before, after, marked, state, words }) => {
  const described = describeAnchor(before, marked(before));
  const [anchor] = reanchor(before, after, [described]);
  expect(anchor?.state).toBe(state);
  expect(anchor?.exact).toBe(described.exact);
  if (words) expect(anchor?.spans.map(({ block, start, end }) => after[block]?.text.slice(start, end))).toEqual(words);
  if (state === 'lost') expect(anchor).toEqual({ ...described, state: 'lost' });
});

describe('over several saves', () => {
  const first = story(LEAD, RIVER, FISH);
  const marked = [describeAnchor(first, quote(first))];

  test('a change is reported until somebody looks, also when the next save leaves the quote alone', () => {
    const edited = story(LEAD, RIVER.replace('spring', 'autumn'), FISH);
    const later = story(LEAD, RIVER.replace('spring', 'autumn'), FISH, TALKS);
    expect(reanchor(edited, later, reanchor(first, edited, marked))[0]?.state).toBe('changed');
  });

  test('a change that is taken back is no change', () => {
    const edited = story(LEAD, RIVER.replace('spring', 'autumn'), FISH);
    expect(reanchor(edited, first, reanchor(first, edited, marked))[0]?.state).toBe('ok');
  });

  test('two small changes that together leave less than half lose the quote', () => {
    const once = story(LEAD, RIVER.replace('We agreed on the river, and ', ''), FISH);
    const twice = story(LEAD, '"The ferries will run," Belk told reporters.', FISH);
    const [changed] = reanchor(first, once, marked);
    expect(changed?.state).toBe('changed');
    expect(reanchor(once, twice, changed ? [changed] : [])[0]?.state).toBe('lost');
  });

  test('a lost quote is found again when its words come back beside their old neighbours', () => {
    const without = story(LEAD, FISH);
    expect(reanchor(without, first, reanchor(first, without, marked))[0]).toEqual({ ...marked[0], state: 'moved' });
  });

  test('the same words in other company do not bring a lost quote back', () => {
    const without = story(LEAD, FISH);
    const elsewhere = story(LEAD, FISH, `A ferryman, asked on the quay: ${QUOTE}, as every year.`);
    expect(reanchor(without, elsewhere, reanchor(first, without, marked))[0]?.state).toBe('lost');
  });

  test('an anchor of an older revision is matched by its context first', () => {
    const missed = story(TALKS, LEAD, RIVER, FISH);
    const next = story(TALKS, LEAD, `Later: ${RIVER}`, FISH);
    expect(reanchor(missed, next, marked)[0]).toMatchObject({ state: 'moved', spans: [{ block: 2, start: 8 }] });
  });
});

/** Milliseconds of our own work: what else the machine does is not measured. */
function workSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

describe('odd and large texts', () => {
  test.each([
    ['an empty article', []],
    ['empty paragraphs', story('', '', '')],
    ['lone surrogates and NULs', story('\ud800 a\u0000b \udc00', '\udfff')],
  ])('%s: the quote is lost and nothing breaks', (_name, after) => {
    const before = story(LEAD, RIVER);
    expect(reanchor(before, after, [describeAnchor(before, quote(before))])[0]?.state).toBe('lost');
  });

  test('500 anchors in 10,000 words take a second of work at most, a megabyte rewritten five', () => {
    const long = Array.from({ length: 500 }, (_, i) => ({
      text: `Paragraph ${i} of the treaty: ${RIVER} Article ${i} ends.`,
    }));
    const marked = long.map(({ text }, block) => {
      const start = text.indexOf(QUOTE);
      return describeAnchor(long, [{ block, start, end: start + QUOTE.length }]);
    });
    const edited = long.map(({ text }, i) => ({ text: i % 7 === 0 ? text.replace('Article', 'The article') : text }));
    const started = process.cpuUsage();
    const states = reanchor(long, edited, marked).map(({ state }) => state);
    expect(workSince(started)).toBeLessThan(1000);
    expect(new Set(states)).toEqual(new Set(['ok']));
    const words = Array.from({ length: 150_000 }, (_, i) => `word${i}`);
    const megabyte = story(words.join(' '));
    const rewritten = story(words.map((word, i) => (i % 3 === 0 ? `x${i}` : word)).join(' '));
    const restarted = process.cpuUsage();
    reanchor(megabyte, rewritten, [describeAnchor(megabyte, [{ block: 0, start: 0, end: 50 }])]);
    expect(workSince(restarted)).toBeLessThan(5000);
  });
});
