import { PLUGIN_ID } from '../pluginId';

type Table = Record<string, string>;

/** One chunk per language. A language that is not here falls back to English, text by text. */
const TABLES: Readonly<Record<string, () => Promise<{ default: Table }>>> = {
  en: () => import('./en.json'),
  fa: () => import('./fa.json'),
  ar: () => import('./ar.json'),
  ru: () => import('./ru.json'),
  fr: () => import('./fr.json'),
};

/** Whether the plugin has texts of its own in this language. */
export const isTranslated = (locale: string): boolean => Object.hasOwn(TABLES, locale);

const withPrefix = (table: Table): Table =>
  Object.fromEntries(Object.entries(table).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));

/** `locales`: what the host's admin has enabled; each is answered, if only with nothing. */
export const loadTranslations = ({ locales }: { locales: string[] }) =>
  Promise.all(locales.map(async (locale) => ({ locale, data: withPrefix((await TABLES[locale]?.())?.default ?? {}) })));
