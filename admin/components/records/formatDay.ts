type FormatDate = (day: string, options: { dateStyle: 'medium'; timeZone: 'UTC' }) => string;

/** A whole day as the editor's language writes it; `2020-10`, `2020?` and the like as they are. */
export const formatDay = (formatDate: FormatDate, edtf: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? formatDate(edtf, { dateStyle: 'medium', timeZone: 'UTC' }) : edtf;
