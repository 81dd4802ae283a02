/** Was the office held on `date` (ISO; EDTF bounds compare as text)? Without a date: is it still? */
export const isHeldOn = (
  { from, to }: { readonly from: string | null; readonly to: string | null },
  date: string | null,
): boolean => (date === null ? to === null : (from ?? '') <= date && (to === null || date <= `${to}\uffff`));
