import { FILTER_NAMES, type Filters } from './filters';

export type ExportFormat = 'svg' | 'png' | 'csv';

/** `communique-timeline-2031-01-01-to-2031-12-31-meeting.2031-03-05.svg`: what is in it, and the day it was made. */
export function exportName(
  picture: string,
  filters: Filters,
  { format, today }: { format: ExportFormat; today: Date },
): string {
  const { from, to } = filters;
  const range = from === undefined && to === undefined ? [] : [`${from ?? 'start'}-to-${to ?? 'end'}`];
  const others = FILTER_NAMES.filter((name) => name !== 'from' && name !== 'to').flatMap((name) => filters[name] ?? []);
  return `${['communique', picture, ...range, ...others].join('-')}.${today.toISOString().slice(0, 10)}.${format}`;
}
