/** Whatever is pasted: the reader ends, says only what stands there, and says the same of the same. */
import fc from 'fast-check';
import { analyzeStory } from '../../core/analyzeStory';
import { LANGUAGES } from '../../core/lexicon/lexiconFor';
import type { Knowledge } from '../../core/model';
import { parseStory } from '../../core/story/parseStory';
import { expectWhole } from './expectWhole';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 400);

/** What stories are made of, and what breaks readers of them. All names are invented. */
const PIECES = [
  ...[
    '"',
    '“',
    '”',
    '„',
    '«',
    '»',
    '‘',
    '’',
    "'",
    '(',
    ')',
    '[',
    ']',
    '—',
    ' - ',
    ': ',
    ', ',
    '. ',
    '? ',
    '…',
    '\n',
    '\n\n',
    ' ',
  ],
  ...['PORT ANSEL, March 4 (Northwind) — ', 'Read more:\n', 'https://a.example/b\n', '- ', 'U.S. ', 'Mr. ', 'A. B. '],
  ...[
    'Norvian Foreign Minister Ana Belk',
    'Tomas Rell',
    'Belk',
    'the minister',
    'his Talmeran counterpart',
    'he',
    'She',
    'they',
  ],
  ...[
    ' said',
    ' said that ',
    ' told reporters',
    ', adding: ',
    'according to ',
    ' met ',
    ' warned that ',
    ' denied ',
    ' on Thursday',
  ],
  ...[
    'We will keep the straits open',
    'the talks',
    'sanctions',
    'next month',
    'a joint news conference',
    'Norvia',
    'Talmera',
  ],
  ...[
    'وزیر امور خارجه',
    ' گفت',
    '«',
    '»',
    'قال الوزير',
    'министр сказал, что ',
    'a déclaré',
    'sagte',
    'dijo que ',
    'Außenminister',
  ],
  ...['\u0000', '\ud800', '\u200f', '\u202e', '👩🏽‍🚀', 'é', 'İ', 'ﬁ', '\u00a0', '\t'],
];

const anyText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    {
      maxLength: 80,
    },
  )
  .map((pieces) => pieces.join(''));

const KNOWN: Knowledge = {
  people: [
    {
      id: 'known-person',
      name: 'Ana Belk',
      alternateNames: ['Анна Бельк', 'آنا بلک'],
      roles: [
        {
          label: 'Foreign Minister of Norvia',
          postKind: 'foreignMinister',
          country: 'XN',
          organization: null,
          from: '2029',
          to: null,
        },
      ],
    },
  ],
  organizations: [],
  agreements: [{ id: 'known-agreement', name: 'Strait Accord', alternateNames: ['SA', 'توافق تنگه'] }],
  events: [],
};

const anyStory = fc.record({
  text: anyText,
  language: fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined }),
  date: fc.option(fc.constantFrom('2031-03-04', '2028-02-29'), { nil: undefined }),
  isKnown: fc.boolean(),
});

/** A title stands in one line, however it was broken. */
const wordsIn = (text: string): string => text.split(/\s+/u).join(' ');

test('nothing that is pasted stops the reader, and every span that it gives stands in the text', () => {
  fc.assert(
    fc.property(anyStory, ({ text, language, date, isKnown }) => {
      const read = () => {
        const story = parseStory(text, { ...(language && { language }), ...(date && { date }) });
        return { story, analysis: analyzeStory(story, isKnown ? KNOWN : undefined) };
      };
      const { story, analysis } = read();
      expectWhole(story, analysis);
      const slice = ({ start, end }: { start: number; end: number }) => story.text.slice(start, end);
      for (const { proposed, spans } of analysis.quotes) {
        expect(spans.map(slice).join('').trim()).not.toBe('');
        if (proposed.attributionSpan) expect(slice(proposed.attributionSpan)).toBe(proposed.attributionText);
      }
      for (const { proposed, spans } of analysis.links)
        expect(wordsIn(slice(spans[0] as never))).toContain(wordsIn(proposed.title));
      // The same story gives the same answer, whatever was read before it.
      expect(read()).toEqual({ story, analysis });
    }),
    { numRuns: RUNS },
  );
});
