import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ACTIONS } from '../../core';
import { uidOf } from '../content-types/attributes';
import { type DocumentCall, type DocumentMiddleware, typeOf } from '../documentCall';
import { rowsOf } from '../documentsOf';
import { linkedTo } from '../services/linkedTo';

/** What Strapi keeps about an administrator's request, as far as we look. */
type AdminState = { route?: { info?: { type?: string } }; userAbility?: { can(action: string): boolean } };

const publishesQuotes = async (strapi: Core.Strapi, call: DocumentCall): Promise<boolean> => {
  if (call.action !== 'publish') return false;
  if (typeOf(call) === 'quote') return true;
  const { documentId } = call.params;
  if (call.uid !== uidOf('article') || documentId === undefined) return false;
  return (await rowsOf(strapi, 'quote').count({ where: linkedTo(strapi, 'quote', 'article', documentId) })) > 0;
};

/**
 * Words that are published are attributed to somebody in public: whoever publishes them in the admin, by whichever
 * button, needs the right to. Tokens and programs are asked for theirs at their own doors.
 */
export const askToPublishQuotes =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const state = strapi.requestContext.get()?.state as AdminState | undefined;
    const isEditor = state?.route?.info?.type === 'admin' && state.userAbility !== undefined;
    if (isEditor && (await publishesQuotes(strapi, call)) && !state.userAbility?.can(ACTIONS.publishQuotes)) {
      // Of Strapi's errors with 403, only this one's message reaches the editor.
      throw new errors.PolicyError(
        'You may not publish quotes: ask an administrator for "Publish articles with their quotes".',
      );
    }
    return next();
  };
