import { OFFICE_SHORTHAND } from '../../../core/lexicon/officeShorthand';
import { SAME_WORDS } from '../../../core/lexicon/sameWords';
import { foldPhrase } from '../../../core/text/fold';

test('what editors type is compared folded, so the words are', () => {
  const words = [...Object.values(SAME_WORDS).flat(), ...Object.keys(OFFICE_SHORTHAND)];
  expect(words.filter((word) => foldPhrase(word) !== word)).toEqual([]);
});

test('no spelling means two bodies or two fields', () => {
  const spellings: string[] = Object.values(SAME_WORDS).flat();
  expect(spellings.filter((word, at) => spellings.indexOf(word) !== at)).toEqual([]);
});
