import { Segmented } from 'antd';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';

export interface RequestSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export const lastDays = (today: LocalDate, days: number): RequestSpan => ({ from: addDays(today, 1 - days), to: today });

const between = (one: LocalDate, other: LocalDate): RequestSpan => (one <= other ? { from: one, to: other } : { from: other, to: one });

const spans = [
  { value: 1, label: '今天' },
  { value: 7, label: '近 7 天' },
  { value: 30, label: '近 30 天' },
];

interface RequestSpanPartProps {
  readonly today: LocalDate;
  readonly span: RequestSpan;
  readonly onChange: (span: RequestSpan) => void;
}

/** 时段: the usual ones at once, or any two days. */
export const RequestSpanPart = ({ today, span, onChange }: RequestSpanPartProps) => {
  const usual = spans.find(({ value }) => lastDays(today, value).from === span.from && span.to === today);
  return (
    <div className="request-span">
      <Segmented<number>
        aria-label="看多少天"
        value={usual?.value ?? 0}
        options={usual ? spans : [...spans, { value: 0, label: '自选' }]}
        onChange={(days) => days > 0 && onChange(lastDays(today, days))}
      />
      <DateInput aria-label="从" value={span.from} onChange={(from) => from && onChange(between(from, span.to))} />至
      <DateInput aria-label="到" value={span.to} onChange={(to) => to && onChange(between(span.from, to))} />
    </div>
  );
};
