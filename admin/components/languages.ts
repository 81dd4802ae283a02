/** The languages that the reader has words for; a test holds the list against core/lexicon, which is too big to ship. */
export const LANGUAGES: readonly string[] = ['en', 'fa', 'ar', 'ru', 'fr', 'de', 'es'];
