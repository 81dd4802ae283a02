import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidOf } from '../content-types/attributes';
import type { DocumentMiddleware } from '../documentCall';
import { findPerson } from '../services/merging/personRow';

/** A person who was merged into another one is that one to readers: two pages of one person would both be half true. */
export const keepMergedInternal =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const { documentId, data } = call.params;
    const isOpened = call.uid === uidOf('person') && call.action === 'update' && data?.visibility === 'public';
    // Taking the merge back sets both.
    if (!isOpened || documentId === undefined || data?.mergedInto === null) return next();
    const person = await findPerson(strapi, documentId);
    if (person?.mergedInto) {
      throw new errors.ValidationError(
        `visibility: ${person.name} was merged into ${person.mergedInto.name} and stays internal; readers are shown that one. Take the merge back to have both.`,
        { errors: [{ path: ['visibility'], name: 'ValidationError', message: 'stays internal while it is merged' }] },
      );
    }
    return next();
  };
