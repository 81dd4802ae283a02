const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/u;
/** ISO 8601 without signs, as NITF and many archives write it: "20310304", "20310304T101500Z". */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/u;

function withSigns(written: string): string {
  const [, year, month, day, hour, minute, second = '00', zone = ''] = BASIC.exec(written) ?? [];
  if (year === undefined) return written;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`;
}

/** A moment as feeds and wires write it (ISO 8601, RFC 822) → ISO 8601 in UTC; undefined where it is none. */
export function momentOf(written: string | undefined): string | undefined {
  const time = Date.parse(withSigns(written?.trim() ?? ''));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** The day as the sender counts it: that of the written offset, for a wire files by its own clock. */
export function dayOf(written: string | undefined): string | undefined {
  const moment = momentOf(written);
  return moment && (ISO_DAY.exec(withSigns(written?.trim() ?? ''))?.[0] ?? moment.slice(0, 10));
}
