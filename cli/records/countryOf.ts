import { lexiconFor } from '../../core/lexicon/lexiconFor';
import { foldPhrase } from '../../core/text/fold';
import { isCountry } from '../../core/values/countries';

/** ISO 3166-1 alpha-2 of a country by its name or code, as lists have it; null for what is neither. */
export function countryOf(name: string, language = 'en'): string | null {
  const code = name.trim().toUpperCase();
  if (isCountry(code)) return code;
  return lexiconFor(language).people.countries[foldPhrase(name)] ?? null;
}
