/** An answer of the content API that is no success, in its own words. */
export class DeskError extends Error {
  constructor(
    /** HTTP status: 400 a parameter is wrong, 403 the role or token may not, 404 nothing public is there, 409, 413, 415, 429. */
    readonly status: number,
    message: string,
    /** For a wrong parameter `{ parameter, problem, example }`. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'DeskError';
  }
}
