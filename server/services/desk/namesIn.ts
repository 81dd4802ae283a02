import { readJson } from './tables';

type Names = readonly { readonly name: string }[];

/** The names in a column of alternate names, without what is said of them. */
export const namesIn = (value: unknown): string[] => readJson<Names>(value, []).map(({ name }) => name);
