import { Button, Input, Select } from 'antd';
import { keysOf } from '#core/roster/person.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { type DonationKindFilter, donationKinds } from './donation-filter.ts';

export interface DonationFilter {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly kind: DonationKindFilter;
  readonly text: string;
}

interface PeriodBarProps {
  readonly filter: DonationFilter;
  readonly today: LocalDate;
  /** first day of the post, the farthest back */
  readonly foundedOn: LocalDate;
  readonly onChange: (filter: DonationFilter) => void;
}

const kinds = keysOf(donationKinds).map((value) => ({ value, label: donationKinds[value] }));

/** Which days, which donations. */
export const PeriodBar = ({ filter, today, foundedOn, onChange }: PeriodBarProps) => {
  const set = (part: Partial<DonationFilter>) => onChange({ ...filter, ...part });
  return (
    <search className="donation-tools" aria-label="筛选捐赠">
      <label htmlFor="donation-from">从</label>
      <DateInput
        id="donation-from"
        value={filter.from}
        onChange={(from) => from && set(from > filter.to ? { from, to: from } : { from })}
      />
      <label htmlFor="donation-to">到</label>
      <DateInput id="donation-to" value={filter.to} onChange={(to) => to && set(to < filter.from ? { from: to, to } : { to })} />
      <Button onClick={() => set({ from: addDays(today, -6), to: today })}>近 7 天</Button>
      <Button onClick={() => set({ from: foundedOn < today ? foundedOn : today, to: today })}>全部</Button>
      <Select aria-label="看什么" value={filter.kind} options={kinds} onChange={(kind) => set({ kind })} />
      <Input
        aria-label="查找捐赠"
        placeholder="捐赠方、物资、凭证号"
        allowClear
        value={filter.text}
        onChange={(event) => set({ text: event.target.value })}
      />
    </search>
  );
};
