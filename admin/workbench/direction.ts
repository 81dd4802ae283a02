/** The first letter that has a direction: Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin run right to left. */
const FIRST_STRONG = /\p{L}/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** As `dir="auto"` decides for a paragraph. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = FIRST_STRONG.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
