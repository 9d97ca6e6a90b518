import type { LocalDate } from '#core/time/local-date.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import type { Span } from './export-choice.ts';

interface SpanFieldsProps {
  readonly of: string;
  readonly value: Span;
  readonly onChange: (span: Span) => void;
}

/** From one day to another; the other end follows when one is moved past it. */
export const SpanFields = ({ of, value, onChange }: SpanFieldsProps) => {
  const moveStart = (from: LocalDate | null) => from && onChange({ from, to: value.to < from ? from : value.to });
  const moveEnd = (to: LocalDate | null) => to && onChange({ from: value.from > to ? to : value.from, to });
  return (
    <span className="export-span">
      <DateInput aria-label={`${of}开始日期`} value={value.from} onChange={moveStart} />
      <span>至</span>
      <DateInput aria-label={`${of}结束日期`} value={value.to} onChange={moveEnd} />
    </span>
  );
};
