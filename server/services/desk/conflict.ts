import { errors } from '@strapi/utils';
import type { ConflictDetails } from '../../../core';

/** Somebody else was faster, or one operation id was used for two things: answered as 409 by answerConflicts. */
export class ConflictError extends errors.ApplicationError<
  'ConflictError',
  string,
  ConflictDetails | Record<string, unknown>
> {
  constructor(message: string, details: ConflictDetails | Record<string, unknown> = {}) {
    super(message, details);
    this.name = 'ConflictError';
  }
}
