import { Segmented } from 'antd';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';

export interface UsePeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The last so many days, today included. */
export const lastDays = (today: LocalDate, days: number): UsePeriod => ({ from: addDays(today, 1 - days), to: today });

/** Two days in whichever order they were picked. */
const between = (one: LocalDate, other: LocalDate): UsePeriod => (one <= other ? { from: one, to: other } : { from: other, to: one });

const spans = [
  { value: 7, label: '近 7 天' },
  { value: 14, label: '近 14 天' },
  { value: 30, label: '近 30 天' },
];

interface PeriodPartProps {
  readonly today: LocalDate;
  readonly period: UsePeriod;
  readonly onChange: (period: UsePeriod) => void;
}

/** 时段: the usual spans at once, or any two days. */
export const PeriodPart = ({ today, period, onChange }: PeriodPartProps) => {
  const span = spans.find(({ value }) => lastDays(today, value).from === period.from && period.to === today);
  return (
    <div className="row">
      <Segmented<number>
        aria-label="看多少天"
        value={span?.value ?? 0}
        options={span ? spans : [...spans, { value: 0, label: '自选' }]}
        onChange={(days) => days > 0 && onChange(lastDays(today, days))}
      />
      <span className="use-dates">
        <DateInput aria-label="从" value={period.from} onChange={(from) => from && onChange(between(from, period.to))} />
        至
        <DateInput aria-label="到" value={period.to} onChange={(to) => to && onChange(between(period.from, to))} />
      </span>
    </div>
  );
};
