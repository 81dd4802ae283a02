import { describeAnchor } from '../../../core/anchors/describeAnchor';
import { matchAnchor } from '../../../core/anchors/matchAnchor';
import { revisionOf } from '../../../core/anchors/revisionOf';
import { toBlockSpans } from '../../../core/anchors/toBlockSpans';
import { toBlocks } from '../../../core/text/toBlocks';

const blocks = [{ text: 'Velin is quiet.' }, { text: '"The ferries will run," Ana Belk said on the quay of Velin.' }];
const span = { block: 1, start: 1, end: 21 };

describe('describing', () => {
  test('keeps the words and 32 characters on each side, over the edge of the paragraph', () => {
    expect(describeAnchor(blocks, [span])).toEqual({
      field: 'body',
      revision: revisionOf(blocks),
      spans: [{ ...span, blockHash: expect.any(String) }],
      exact: 'The ferries will run',
      prefix: 'Velin is quiet.\n"',
      suffix: '," Ana Belk said on the quay of ',
      state: 'ok',
    });
  });

  test('context never holds half an emoji', () => {
    const waves = [{ text: `${'🌊'.repeat(40)}a ferry b${'🌊'.repeat(40)}` }];
    const start = waves[0]?.text.indexOf('ferry') ?? 0;
    const { prefix, suffix } = describeAnchor(waves, [{ block: 0, start, end: start + 5 }]);
    expect([prefix, suffix]).toEqual([`${'🌊'.repeat(15)}a `, ` b${'🌊'.repeat(15)}`]);
  });

  test.each([
    ['no spans', [], 'An anchor needs at least one span'],
    ['a block that is not there', [{ block: 2, start: 0, end: 1 }], 'block 2 of 2 does not exist'],
    [
      'a span past the end',
      [{ block: 0, start: 3, end: 99 }],
      '3–99 does not stand inside block 0, which has 15 characters',
    ],
    ['an empty span', [{ block: 0, start: 3, end: 3 }], '3–3 does not stand inside block 0'],
  ])('%s is refused with the reason', (_name, spans, message) => {
    expect(() => describeAnchor(blocks, spans)).toThrow(message);
  });

  test('spans of a story become spans of the blocks made from it', () => {
    const ranges = [
      { start: 0, end: 15 },
      { start: 17, end: 76 },
    ];
    expect(toBlockSpans(ranges, [{ start: 18, end: 38 }])).toEqual([span]);
    expect(toBlockSpans(ranges, [{ start: 9, end: 20 }])).toEqual([
      { block: 0, start: 9, end: 15 },
      { block: 1, start: 0, end: 3 },
    ]);
  });
});

describe('matching', () => {
  const anchor = describeAnchor(blocks, [span]);
  const cases = [
    { name: 'in the text it was described in', text: blocks, found: { kind: 'exact', spans: [span] } },
    {
      name: 'after a paragraph was put in front',
      text: [{ text: 'A new lead.' }, ...blocks],
      found: { kind: 'moved', spans: [{ ...span, block: 2 }], score: 49 },
    },
    { name: 'nowhere, when the words are gone', text: [{ text: 'Velin is quiet.' }], found: { kind: 'lost' } },
    {
      name: 'nowhere, when the words stand in two places that nothing tells apart',
      text: [{ text: 'x' }, ...blocks, ...blocks],
      found: { kind: 'lost' },
    },
    {
      name: 'nowhere, when the same words stand in other company',
      text: [{ text: 'Some say The ferries will run some day.' }],
      found: { kind: 'lost' },
    },
  ];
  test.each(cases)('$name', ({ text, found }) => {
    expect(matchAnchor(anchor, text)).toEqual(found);
  });
});

describe('the text of a blocks field', () => {
  const text = (value: string) => ({ type: 'text', text: value });

  test('paragraph, heading, quote, code, list items and links, in reading order; a picture is no text', () => {
    const body = [
      { type: 'heading', level: 2, children: [text('Velin')] },
      { type: 'paragraph', children: [text('Ana '), { ...text('Belk'), bold: true }, text(' came.')] },
      {
        type: 'paragraph',
        children: [text('See '), { type: 'link', url: 'https://velin.example', children: [text('here')] }],
      },
      { type: 'image', image: { alternativeText: 'a ferry' }, children: [text('')] },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('one')] },
          { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('two')] }] },
        ],
      },
      { type: 'quote', children: [text('We agreed.\nAll of us.')] },
      { type: 'code', children: [text('a\nb')] },
      { type: 'paragraph', children: [text('')] },
    ];
    const texts = ['Velin', 'Ana Belk came.', 'See here', 'one', 'two', 'We agreed.\nAll of us.', 'a\nb', ''];
    expect(toBlocks(body)).toEqual(texts.map((value) => ({ text: value })));
  });

  test.each([
    ['nothing', null, []],
    ['a string', 'Velin', []],
    ['nodes that are no nodes', [null, 3, 'x', [text('y')]], []],
    ['an unknown node', [{ type: 'table', children: [{ children: [text('cell')] }] }], [{ text: 'cell' }]],
    ['children that are no list', [{ type: 'paragraph', children: 'Velin' }], [{ text: '' }]],
  ])('%s gives what text there is', (_name, body, found) => {
    expect(toBlocks(body)).toEqual(found);
  });

  test('a list nested 50,000 deep is read', () => {
    let list: object = { type: 'list-item', children: [text('deep')] };
    for (let i = 0; i < 50_000; i++) list = { type: 'list', children: [list] };
    expect(toBlocks([list])).toEqual([{ text: 'deep' }]);
  });
});
