/** The first sentence in the server's errors below a field, however deep: rows and cells come as nested objects. */
export function serverProblem(errors: unknown): string | undefined {
  if (typeof errors === 'string') return errors;
  if (typeof errors !== 'object' || errors === null) return undefined;
  for (const inner of Object.values(errors)) {
    const found = serverProblem(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
