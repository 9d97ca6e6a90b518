import { Segmented } from 'antd';
import { keysOf } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { mendedSpan, type Span, type SpanName, spanNames } from './figures-span.ts';

interface PeriodBarProps {
  /** null: two days the person picked */
  readonly name: SpanName | null;
  readonly span: Span;
  readonly onName: (name: SpanName) => void;
  readonly onSpan: (span: Span) => void;
}

const options = keysOf(spanNames).map((value) => ({ value: value as SpanName | 'own', label: spanNames[value] as string }));

/** 时段: the usual ones at once, or any two days. */
export const PeriodBar = ({ name, span, onName, onSpan }: PeriodBarProps) => {
  const pick = (side: 'from' | 'to') => (date: LocalDate | null) =>
    date && onSpan(side === 'from' ? mendedSpan(date, span.to) : mendedSpan(span.from, date));
  return (
    <div className="figures-period">
      <Segmented<SpanName | 'own'>
        aria-label="看哪段时间"
        value={name ?? 'own'}
        options={name === null ? [...options, { value: 'own', label: '自选' }] : options}
        onChange={(value) => value !== 'own' && onName(value)}
      />
      <span className="figures-dates">
        <DateInput aria-label="从" value={span.from} onChange={pick('from')} />
        <span>至</span>
        <DateInput aria-label="到" value={span.to} onChange={pick('to')} />
      </span>
    </div>
  );
};
