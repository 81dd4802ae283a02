/** What one invented state does to another, coded. `<s>` acts, `<t>` is acted on. */
import { codeAct } from '../../../core/acts/codeAct';

function code(marked: string, language?: string) {
  const spans: Record<string, { start: number; end: number }> = {};
  let text = '';
  for (const piece of marked.split(/(<\/?[st]>)/u)) {
    const name = /^<\/?([st])>$/u.exec(piece)?.[1];
    if (name) spans[name] = { start: spans[name]?.start ?? text.length, end: text.length };
    else text += piece;
  }
  const { s: source = { start: 0, end: 0 }, t: target = { start: text.length, end: text.length } } = spans;
  const act = codeAct(text, { source, target }, language);
  return act && { ...act, words: text.slice(act.span.start, act.span.end) };
}

const cases: readonly [sentence: string, cameo: string, plover: string][] = [
  ['<s>Ardenia</s> sent wheat and tents to <t>Belmark</t>.', '070', 'AID'],
  ['<s>Ardenia</s> suspended military aid to <t>Belmark</t>.', '1622', 'SANCTION'],
  ['<s>Ardenia</s> lifted its embargo on <t>Belmark</t>.', '085', 'RETREAT'],
  ['<s>Ardenia</s> imposed new sanctions on <t>Belmark</t>.', '163', 'SANCTION'],
  ['<s>Ardenian police</s> detained <t>a Belmark trader</t>.', '173', 'COERCE'],
  ['<s>Ardenia</s> expelled three <t>Belmark</t> diplomats.', '166', 'SANCTION'],
  ['<s>Ardenia</s> expelled <t>a Belmark trader</t>.', '174', 'COERCE'],
  ['<s>Ardenian gunners</s> shelled <t>a Belmark village</t>.', '194', 'ASSAULT'],
  ['<s>Ardenia</s> shared evidence with <t>Belmark</t>.', '064', 'COOPERATE'],
  ['<s>Ardenia</s> and <t>Belmark</t> began joint military exercises.', '062', 'COOPERATE'],
  ['<s>Dockers</s> went on strike against <t>the Ardenian government</t>.', '143', 'PROTEST'],
  ['<s>Ardenia</s> mobilized reservists on the border with <t>Belmark</t>.', '154', 'MOBILIZE'],
  ['<s>The Ardenian navy</s> violated the ceasefire with <t>Belmark</t>.', '196', 'ASSAULT'],
  ['<s>Ardenia</s> condemned <t>Belmark</t>.', '111', 'ACCUSE'],
  ['<s>Ardenia</s> apologized to <t>Belmark</t>.', '055', 'SUPPORT'],
];

test.each(cases)('%s', (sentence, cameoCode, ploverType) => {
  expect(code(sentence)).toMatchObject({ cameoCode, ploverType });
});

describe('an act that is only promised, asked for, refused or threatened', () => {
  const turned: readonly [sentence: string, cameo: string, plover: string][] = [
    ['<s>Ardenia</s> agreed to release <t>Belmark</t> prisoners.', '035', 'AGREE'],
    ['<s>Ardenia</s> said it would send grain to <t>Belmark</t>.', '033', 'AGREE'],
    ['<s>Ardenia</s> is willing to withdraw its troops from <t>Belmark</t>.', '035', 'AGREE'],
    ['<s>Ardenia</s> refused to release <t>Belmark</t> prisoners.', '124', 'REJECT'],
    ['<s>Ardenia</s> will not send grain to <t>Belmark</t>.', '122', 'REJECT'],
    ['<s>Ardenia</s> did not recognize <t>Belmark</t>.', '120', 'REJECT'],
    ['<s>Ardenia</s> demanded that <t>Belmark</t> release its sailors.', '105', 'REQUEST'],
    ['<s>Ardenia</s> said <t>Belmark</t> must withdraw its troops.', '105', 'REQUEST'],
    ['<s>Ardenia</s> urged <t>Belmark</t> to hold talks.', '026', 'APPEAL'],
    ['<s>Ardenia</s> threatened to bomb <t>Belmark</t>.', '138', 'THREATEN'],
    ['<s>Ardenia</s> said it would attack <t>Belmark</t>.', '138', 'THREATEN'],
    ['<s>Ardenia</s> issued an ultimatum to <t>Belmark</t>.', '139', 'THREATEN'],
    ['<s>Ardenia</s> called for sanctions against <t>Belmark</t>.', '113', 'ACCUSE'],
  ];
  test.each(turned)('%s', (sentence, cameoCode, ploverType) => {
    expect(code(sentence)).toMatchObject({ cameoCode, ploverType });
  });
});

describe('who acts on whom', () => {
  test('in a passive sentence the act stands between the two', () => {
    expect(code('<t>Two Belmark traders</t> were arrested by <s>Ardenian police</s>.')).toMatchObject({
      cameoCode: '173',
      words: 'arrested',
    });
  });

  test('words that are nouns here tell of nothing', () => {
    expect(
      code('<s>Ardenia</s> spoke of the attack, its support and remaining sanctions near <t>Belmark</t>.'),
    ).toBeNull();
    expect(code('<s>The Ardenian envoy</s> had tea with <t>a Belmark baker</t>.')).toBeNull();
  });

  test('a language without a list of acts gives none', () => {
    expect(code('<s>Ardenia</s> bombardierte <t>Belmark</t>.', 'de')).toBeNull();
  });
});
