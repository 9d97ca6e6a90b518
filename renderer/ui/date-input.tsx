import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import type { FieldProps } from './form-field.tsx';

interface DateInputProps extends Partial<FieldProps> {
  readonly value: LocalDate | null;
  readonly onChange: (value: LocalDate | null) => void;
  readonly clearable?: boolean;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
}

const dateFormats = ['YYYY-MM-DD', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD'];

/** A calendar day, picked or typed. */
export const DateInput = ({ value, onChange, clearable = false, ...field }: DateInputProps) => (
  <DatePicker
    {...field}
    className="date-input"
    allowClear={clearable}
    format={dateFormats}
    value={value ? dayjs(value) : null}
    onChange={(day) => onChange(day ? (day.format('YYYY-MM-DD') as LocalDate) : null)}
  />
);

interface TimeInputProps extends Partial<FieldProps> {
  readonly value: LocalTime | null;
  readonly onChange: (value: LocalTime | null) => void;
  readonly clearable?: boolean;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
}

/** A day and minute in the post's own zone, picked or typed. */
export const TimeInput = ({ value, onChange, clearable = false, ...field }: TimeInputProps) => (
  <DatePicker
    {...field}
    className="date-input"
    allowClear={clearable}
    showTime={{ format: 'HH:mm', minuteStep: 5 }}
    format={['YYYY-MM-DD HH:mm', 'YYYY/M/D H:mm']}
    value={value ? dayjs(value) : null}
    onChange={(day) => onChange(day ? (day.format('YYYY-MM-DD[T]HH:mm') as LocalTime) : null)}
  />
);
