import { PLUGIN_ID } from '../pluginId';

type Table = Record<string, string>;

/** One chunk per language. A language that is not here falls back to English, text by text. */
const TABLES: Readonly<Record<string, () => Promise<{ default: Table }>>> = {
  en: () => import('./en.json'),
};

const withPrefix = (table: Table): Table =>
  Object.fromEntries(Object.entries(table).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));

export const loadTranslations = ({ locales }: { locales: string[] }) =>
  Promise.all(locales.map(async (locale) => ({ locale, data: withPrefix((await TABLES[locale]?.())?.default ?? {}) })));
