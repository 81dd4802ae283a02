import { useIntl } from 'react-intl';
import { isTranslated } from '../translations';

export type Direction = 'ltr' | 'rtl';

/** Scripts that run right to left. Asked of the script and not of `Intl.Locale.textInfo`, which Firefox lacks. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** How a language is written: `fa`, `ar-EG`, `uz-Arab` from right to left. What is no language tag counts as English. */
export function directionOfLanguage(language: string): Direction {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/**
 * The language that our texts are shown in and how it runs: the admin's, or English where we have no texts in the
 * admin's, because English words in a page that runs from right to left have their full stops on the wrong side.
 */
export function useDirection(): { readonly language: string; readonly direction: Direction } {
  const { locale } = useIntl();
  const language = isTranslated(locale) ? locale : 'en';
  return { language, direction: directionOfLanguage(language) };
}
