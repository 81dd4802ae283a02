const KNOWN = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
/** Two letters, or three for languages without a code of two; "english" is well formed for BCP 47 and means nothing. */
const STARTS_WITH_LANGUAGE = /^[A-Za-z]{2,3}(-|$)/;

/** BCP 47: `fa`, `pt-BR`, `zh-Hant`. */
export function isLanguage(tag: string): boolean {
  if (!STARTS_WITH_LANGUAGE.test(tag) || tag.length > 35) return false;
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    const [language = ''] = canonical.split('-');
    // Every language of two letters has a name; of the thousands with three, this table names a few.
    return language.length === 3 || KNOWN.of(language) !== undefined;
  } catch {
    return false;
  }
}
