const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/u;

/** A moment as feeds and wires write it (ISO 8601, RFC 822) → ISO 8601 in UTC; undefined where it is none. */
export function momentOf(written: string | undefined): string | undefined {
  const time = Date.parse(written?.trim() ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** The day as the sender counts it: that of the written offset, for a wire files by its own clock. */
export function dayOf(written: string | undefined): string | undefined {
  const day = ISO_DAY.exec(written?.trim() ?? '')?.[0];
  return day ?? momentOf(written)?.slice(0, 10);
}
