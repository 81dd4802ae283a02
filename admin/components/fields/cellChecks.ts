import type { TranslationKey } from '../../hooks/useTranslate';

/** The same words are refused by the server; here they are said beside the cell, before anything is saved. */
export function checkUrl(value: string): TranslationKey | null {
  try {
    return /^https?:$/.test(new URL(value).protocol) ? null : 'field.cell.notUrl';
  } catch {
    return 'field.cell.notUrl';
  }
}

export const checkLanguage = (value: string): TranslationKey | null => {
  try {
    Intl.getCanonicalLocales(value);
    return null;
  } catch {
    return 'field.cell.notLanguage';
  }
};

export const checkCountry = (value: string): TranslationKey | null =>
  /^[A-Z]{2}$/.test(value) ? null : 'field.cell.notCountry';
