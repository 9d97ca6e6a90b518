import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, DatePicker, Segmented } from 'antd';
import dayjs from 'dayjs';
import type { LocalDate } from '#core/time/local-date.ts';
import { fourWeeksFrom, type Period, shifted, tidied, weekOf } from './period.ts';

interface PeriodPickerProps {
  readonly today: LocalDate;
  readonly value: Period;
  readonly onChange: (period: Period) => void;
}
type Preset = 'week' | 'fourWeeks' | 'other';

const same = (one: Period, other: Period) => one.from === other.from && one.to === other.to;

const presetOf = (value: Period, today: LocalDate): Preset => {
  if (same(value, weekOf(today))) return 'week';
  return same(value, fourWeeksFrom(today)) ? 'fourWeeks' : 'other';
};

const presets = [
  { value: 'week' as const, label: '本周' },
  { value: 'fourWeeks' as const, label: '接下来四周' },
];
const other = { value: 'other' as const, label: '其他' };

/** 本周, 接下来四周 or any other range, and its neighbours. */
export const PeriodPicker = ({ today, value, onChange }: PeriodPickerProps) => {
  const preset = presetOf(value, today);
  const choose = (next: Preset) => {
    if (next === 'week') onChange(weekOf(today));
    if (next === 'fourWeeks') onChange(fourWeeksFrom(today));
  };
  return (
    <div className="period-picker">
      <Segmented<Preset> aria-label="时段" value={preset} onChange={choose} options={preset === 'other' ? [...presets, other] : presets} />
      <Button icon={<LeftOutlined />} aria-label="前一段" onClick={() => onChange(shifted(value, -1))} />
      <DatePicker.RangePicker
        className="period-range"
        aria-label="起止日期"
        allowClear={false}
        format={['YYYY-MM-DD', 'YYYY/M/D', 'YYYYMMDD']}
        value={[dayjs(value.from), dayjs(value.to)]}
        onChange={(range) => {
          const [from, to] = range ?? [];
          if (from && to) onChange(tidied(from.format('YYYY-MM-DD') as LocalDate, to.format('YYYY-MM-DD') as LocalDate));
        }}
      />
      <Button icon={<RightOutlined />} aria-label="后一段" onClick={() => onChange(shifted(value, 1))} />
    </div>
  );
};
