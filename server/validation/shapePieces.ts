import { z } from '@strapi/utils';
import { isDay, isMoment } from '../../core/values/calendar';
import { isCountry } from '../../core/values/countries';
import { parseEdtf } from '../../core/values/edtf';
import { isLanguage } from './languages';
import { isWebAddress } from './webAddress';

/** Values that several shapes are made of. */

export const words = (max: number) => z.string().min(1).max(max);
export const country = z.string().refine(isCountry, { error: 'must be an ISO 3166-1 alpha-2 code such as "CH"' });
export const language = z.string().refine(isLanguage, { error: 'must be a BCP 47 tag such as "fa" or "pt-BR"' });
export const day = z.string().refine(isDay, { error: 'must be a day that exists, such as "2020-09-24"' });
export const moment = z
  .string()
  .refine(isMoment, { error: 'must be a moment that exists, such as "2020-09-24T10:30:00Z"' });
export const edtf = z.string().refine((text) => parseEdtf(text) !== null, {
  error: 'must be a date in EDTF level 1 that exists, such as "2020-10"',
});
export const url = z.string().max(2048).refine(isWebAddress, { error: 'must be an http or https address' });
export const documentId = words(64);
export const offset = z.int().min(0);
export const wordList = z.array(words(255)).max(500);
