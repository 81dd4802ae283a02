/** The public door of the reader: pure functions on plain text and plain data, for servers and frontends alike. */

export type * from './contract';
export * from './model';
export { contains, lengthOf, overlaps, type Span, shift } from './text/span';
