/**
 * One spelling for the ways in which a name is written in Latin and Cyrillic letters: "Sergey", "Sergei", "Сергей";
 * "Zelensky", "Zelenskyy". Only what transliterations differ in is levelled (BGN/PCGN, ISO 9 and the habits of French and
 * German desks); "Ana" and "Anna" become one, "Belk" and "Bolk" do not. Arabic and Persian write no short vowels: names in
 * their letters are found by the aliases that a desk keeps.
 */
import { fold } from '../text/fold';

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'i',
    й: 'i',
  },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

/** In this order: what is longer first. */
const LEVELLED: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch/g, 'ch'],
  [/shch|sch/g, 'sh'],
  [/dzh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh|q/g, 'g'],
  [/ph/g, 'f'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/j(?= |$)/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Whether a name is in letters that are transliterated. */
export const isTransliterated = (name: string): boolean => /^[a-zа-я]/u.test(name);

/** Of one word or several. */
export function spellingOf(name: string): string {
  const latin = [...fold(name)].map((letter) => CYRILLIC[letter] ?? letter).join('');
  return LEVELLED.reduce((text, [pattern, level]) => text.replace(pattern, level), latin);
}
