import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../pluginId';
import type en from '../translations/en.json';

/** Every text that the plugin shows. A key that is not in en.json does not compile. */
export type TranslationKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: TranslationKey, values?: Values) => string;

export function useTranslate(): Translate {
  const { formatMessage } = useIntl();
  return useCallback((key, values) => formatMessage({ id: `${PLUGIN_ID}.${key}` }, values), [formatMessage]);
}
