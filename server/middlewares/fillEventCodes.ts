import type { Core } from '@strapi/strapi';
import { EVENT_KINDS, type EventKind } from '../../core';
import { codesOfKind } from '../../core/events/codesOfKind';
import { uidOf } from '../content-types/attributes';
import { type DocumentMiddleware, isDataWrite } from '../documentCall';
import { type Row, rowsOf } from '../documentsOf';

const CODES = ['ploverType', 'cameoCode'] as const;

const isKind = (kind: unknown): kind is EventKind => (EVENT_KINDS as readonly unknown[]).includes(kind);
const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** A code is ours to set while nobody gave another one than the kind had. */
const isDerived = (present: Row | null, code: (typeof CODES)[number]): boolean =>
  !isGiven(present?.[code]) || (isKind(present?.kind) && present[code] === codesOfKind(present.kind)[code]);

/** PLOVER and CAMEO codes follow from what happened; an editor's own code stays, also when the kind is changed. */
export const fillEventCodes =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const { data, documentId } = call.params;
    if (call.uid !== uidOf('diplomatic-event') || !isDataWrite(call) || !isKind(data?.kind)) return next();
    const present = documentId ? await rowsOf(strapi, 'diplomatic-event').findOne({ where: { documentId } }) : null;
    const codes = codesOfKind(data.kind);
    for (const code of CODES) {
      // A form sends every field back: the code that was there is not one that the editor gave.
      const isUntouched = !isGiven(data[code]) || data[code] === present?.[code];
      if (isUntouched && isDerived(present, code)) data[code] = codes[code];
    }
    return next();
  };
