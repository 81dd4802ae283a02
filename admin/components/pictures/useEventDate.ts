import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { PictureEvent } from '../../../core/picturesContract';
import { useTranslate } from '../../hooks/useTranslate';

type Dated = Pick<PictureEvent, 'startDate' | 'endDate' | 'first' | 'last'>;

const SHAPES = [
  [/^\d{4}-\d{2}-\d{2}/, { dateStyle: 'medium' }],
  [/^\d{4}-\d{2}$/, { year: 'numeric', month: 'long' }],
  [/^\d{4}$/, { year: 'numeric' }],
] as const;

/** An event's date as an editor would say it, no more exactly than the desk knows it. */
export function useEventDate(): (event: Dated) => string {
  const t = useTranslate();
  const { formatDate, formatDateTimeRange } = useIntl();
  return useCallback(
    ({ startDate, endDate, first, last }: Dated) => {
      const plain = (startDate ?? '').replace(/[?~%]$/, '');
      const day = (iso: string) => formatDate(`${iso}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
      const say = (): string => {
        const [, format] = endDate === null ? (SHAPES.find(([shape]) => shape.test(plain)) ?? []) : [];
        if (first !== null && format !== undefined)
          return formatDate(`${first}T00:00:00Z`, { ...format, timeZone: 'UTC' });
        if (first !== null && last !== null) {
          const [from, to] = [Date.parse(`${first}T00:00:00Z`), Date.parse(`${last}T00:00:00Z`)];
          return formatDateTimeRange(from, to, { dateStyle: 'medium', timeZone: 'UTC' });
        }
        if (first !== null) return t('pictures.date.since', { day: day(first) });
        return last === null ? t('pictures.date.none') : t('pictures.date.until', { day: day(last) });
      };
      const isUncertain = /[?~%]/.test(`${startDate ?? ''}${endDate ?? ''}`);
      return isUncertain ? t('pictures.date.about', { date: say() }) : say();
    },
    [t, formatDate, formatDateTimeRange],
  );
}
