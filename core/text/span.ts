/** A half-open range of UTF-16 offsets into one text: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const lengthOf = (span: Span): number => span.end - span.start;

export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
