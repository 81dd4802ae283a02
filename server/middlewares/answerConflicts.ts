import { ConflictError } from '../services/desk/conflict';

type Context = { conflict(message: string, details: unknown): void };

/** Strapi has no error class for 409: what the desk throws becomes one here, with `details` as the contract says. */
export async function answerConflicts(context: Context, next: () => Promise<unknown>): Promise<void> {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    context.conflict(error.message, error.details);
  }
}
