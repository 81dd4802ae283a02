import { FUNCTION_WORDS } from '../../../core/lexicon/lexiconFor';
import { contentHash } from '../../../core/text/contentHash';
import { detectLanguage } from '../../../core/text/detectLanguage';
import { findSentences } from '../../../core/text/findSentences';
import { findWords } from '../../../core/text/findWords';
import { fold, foldPhrase } from '../../../core/text/fold';
import { sentencesOf } from '../../../core/text/sentencesOf';

// States and people are invented.

describe('two spellings that a reader takes for the same word fold alike', () => {
  test.each([
    ['case and accents', 'Élodie', 'elodie'],
    ['Persian and Arabic yeh and kaf', 'آرديني ملك', 'اردینی ملک'],
    ['Arabic hamza and teh marbuta', 'أردينية', 'اردینیه'],
    ['vowel signs', 'مُحَمَّد', 'محمد'],
    ['typographic apostrophes', 'N’Dama', "n'dama"],
    ['dashes', 'Rell–Belk', 'rell-belk'],
    ['Russian yo, but not short i', 'Чёрный Андрей', 'черныи андрей'.replace('черныи', 'черный')],
    ['letters that do not decompose', 'Øster Łasz Straße', 'oster lasz strasse'],
    ['a half space', 'می‌گوید', 'می گوید'],
  ])('%s', (_name, a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test('a phrase loses its extra white space', () => {
    expect(foldPhrase('  Read\n More ')).toBe('read more');
  });
});

describe('sentences', () => {
  const abbreviations = new Set(['sen', 'gen', 'mr']);
  const read = (text: string) =>
    findSentences(text, { start: 0, end: text.length }, 'en', abbreviations).map(({ start, end }) =>
      text.slice(start, end),
    );

  test.each([
    {
      name: 'an abbreviation ends nothing',
      text: 'Then Sen. Belk spoke. Mr. Rell left.',
      finds: ['Then Sen. Belk spoke.', 'Mr. Rell left.'],
    },
    { name: 'initials end nothing', text: 'J. D. Belk spoke. He left.', finds: ['J. D. Belk spoke.', 'He left.'] },
    {
      name: 'a line end inside a paragraph ends nothing',
      text: 'The talks\nwent on. All left.',
      finds: ['The talks\nwent on.', 'All left.'],
    },
    { name: 'words without a full stop are a sentence', text: 'No stop here', finds: ['No stop here'] },
    { name: 'nothing has no sentences', text: '   ', finds: [] },
  ])('$name', ({ text, finds }) => {
    expect(read(text)).toEqual(finds);
  });

  test('a language tag that does not exist is read as English', () => {
    expect(findSentences('One. Two.', { start: 0, end: 9 }, 'not a tag', abbreviations)).toHaveLength(2);
  });
});

describe('words keep what belongs to them', () => {
  const read = (text: string) => findWords(text, { start: 0, end: text.length });

  test('hyphens, apostrophes and dotted letters stay inside', () => {
    expect(read("al-Karwan of the U.S. isn't O'Neil").map((word) => word.text)).toEqual([
      'al-Karwan',
      'of',
      'the',
      'U.S.',
      "isn't",
      "O'Neil",
    ]);
  });

  test('a possessive is known and its key is the bare word', () => {
    expect(read('Ardenia’s minister and the Belks’ house').map(({ key, isPossessive }) => [key, isPossessive])).toEqual(
      [
        ['ardenia', true],
        ['minister', false],
        ['and', false],
        ['the', false],
        ['belks', true],
        ['house', false],
      ],
    );
  });

  test('offsets hold', () => {
    const text = '«وزیر خارجه آردنیا» — Ana Belk';
    for (const word of read(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
});

describe('the language is told from script and small words', () => {
  test.each([
    ['en', 'The minister said that the talks were over and that they would meet in the spring.'],
    ['fa', 'وزیر خارجه آردنیا گفت که مذاکرات در این شهر برای صلح است و ادامه می‌یابد.'],
    ['ar', 'قال وزير الخارجية الأرديني إن المحادثات في العاصمة انتهت وإن اللقاء كان مثمرا على كل المستويات.'],
    ['ru', 'Министр сообщил, что переговоры прошли в столице и не были лёгкими.'],
    [
      'fr',
      'Le ministre a déclaré que les discussions sur la pêche étaient terminées et que la suite est pour le printemps.',
    ],
    ['de', 'Der Minister sagte, dass die Gespräche nicht beendet sind und das Treffen mit der Delegation folgt.'],
    ['es', 'El ministro dijo que las conversaciones en la capital no son el final y que se reunirá con los delegados.'],
  ])('%s', (language, text) => {
    expect(detectLanguage(text, FUNCTION_WORDS)).toBe(language);
  });

  test.each([
    ['it', 'Questa linea non appartiene a nessuno, ha detto giovedì la ministra degli Esteri al termine del vertice.'],
    ['pt', 'A ministra disse que a linha não é de ninguém e que o primeiro comboio vai levar trigo para o porto.'],
    ['pl', 'Minister powiedział, że ta linia nie należy do nikogo i że pociąg jest już w drodze na granicę.'],
    ['uk', 'Міністр сказав, що ця лінія не належить нікому, а перший потяг уже їде до порту.'],
    ['ur', 'وزیر خارجہ نے کہا کہ یہ لائن کسی کی نہیں ہے اور پہلی گاڑی گندم لے کر آئے گی۔'],
  ])('a neighbour that the reader has no words for is told by its own name: %s', (language, text) => {
    expect(detectLanguage(text, FUNCTION_WORDS)).toBe(language);
  });

  test.each([
    ['numbers', '123 456'],
    ['nothing', ''],
    ['a list of names', 'Belk Rell Karwan Holt'],
    ['a script that no lexicon has', '外務大臣は会談が終わったと述べた。'],
  ])('%s tell no language', (_name, text) => {
    expect(detectLanguage(text, FUNCTION_WORDS)).toBeNull();
  });
});

test('the hash of a content stays the same and differs between contents', () => {
  expect(contentHash('ana belk')).toBe(contentHash('ana belk'));
  expect(contentHash('ana belk')).toMatch(/^[0-9a-z]{11}$/);
  const hashes = new Set(Array.from({ length: 10_000 }, (_, i) => contentHash(`person ${i}`)));
  expect(hashes.size).toBe(10_000);
});

test('the sentences of a paragraph are those that an editor would walk: "Gen." ends none', () => {
  const text = 'Gen. Tosk met the envoy. “We agree,” he said.';
  const words = sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['Gen. Tosk met the envoy.', '“We agree,” he said.']);
});
