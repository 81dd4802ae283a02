import { DatePicker } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTranslate } from '../hooks/useTranslate';

type Props = {
  /** ISO day, or a moment whose day is shown; empty: none. */
  value: string;
  disabled?: boolean;
  onChange: (day: string) => void;
  onBlur?: () => void;
  'aria-label'?: string;
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

// A day has no time zone: it is read and written by the parts that the editor sees.
const toDay = (date: Date): string =>
  `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;

function fromDay(day: string): Date | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  return found === null ? undefined : new Date(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
}

/** The design system's date picker, for days as the desk writes them. */
export function DayPicker({ value, onChange, ...props }: Props) {
  const t = useTranslate();
  const { locale } = useIntl();
  const date = fromDay(value);
  return (
    <DatePicker
      {...props}
      locale={locale}
      clearLabel={t('day.clear')}
      onClear={() => onChange('')}
      onChange={(next) => onChange(next === undefined ? '' : toDay(next))}
      {...(date === undefined ? {} : { value: date })}
    />
  );
}
