import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { type Holiday, holidayKinds } from '#core/duty/duty-calendar.ts';
import { keysOf } from '#core/roster/person.ts';
import { addDays, type LocalDate, weekdayName } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { changeLine, type Keyed, keyed, valuesOf } from './keyed.ts';

const kindOptions = keysOf(holidayKinds).map((kind) => ({ value: kind, label: holidayKinds[kind] }));

interface DayLineProps {
  readonly day: Holiday;
  readonly index: number;
  readonly onChange: (part: Partial<Holiday>) => void;
  readonly onRemove: () => void;
}

const DayLine = ({ day, index, onChange, onRemove }: DayLineProps) => (
  <li className="setup-line">
    <DateInput aria-label={`第 ${index + 1} 行的日期`} value={day.date} onChange={(date) => date && onChange({ date })} />
    <span className="quiet">{weekdayName(day.date)}</span>
    <Input
      className="setup-name"
      aria-label={`第 ${index + 1} 行的节日`}
      placeholder="例如 春节"
      maxLength={20}
      value={day.name}
      onChange={(event) => onChange({ name: event.target.value })}
    />
    <Select<Holiday['kind']>
      className="setup-kind"
      aria-label={`第 ${index + 1} 行放假还是上班`}
      value={day.kind}
      options={kindOptions}
      onChange={(kind) => onChange({ kind })}
    />
    <Button aria-label={`删去第 ${index + 1} 行`} onClick={onRemove}>
      删去
    </Button>
  </li>
);

const YearForm = ({ year, saved }: { readonly year: number; readonly saved: readonly Holiday[] }) => {
  const [start] = useState(() => saved.map(keyed));
  const [days, setDays] = useState<readonly Keyed<Holiday>[]>(start);
  const save = useAct('setup.saveHolidays', { inPlace: true, done: () => `${year} 年的节假日表已保存` });
  const fill = useAct('setup.fillHolidays', { inPlace: true, done: ({ added }) => `填入了 ${added} 天` });
  const changed = days !== start;
  const submit = async () => {
    const input = { year, holidays: [...valuesOf(days)].sort((a, b) => a.date.localeCompare(b.date)) };
    const failure = checkInput('setup.saveHolidays', input);
    if (failure) save.setFailure(failure);
    else await save.run(input);
  };
  const add = () => {
    const last = days.at(-1)?.value;
    const date = last ? addDays(last.date, 1) : (`${year}-01-01` as LocalDate);
    setDays([...days, keyed<Holiday>({ date, name: last?.name ?? '', kind: 'off' })]);
  };
  return (
    <PlainForm label={`${year} 年节假日`} onSubmit={() => void submit()}>
      {days.length === 0 && <EmptyState title={`${year} 年还没有写节假日`}>可以先填入公布过的放假安排，再逐日修改。</EmptyState>}
      <ul className="setup-list">
        {days.map(({ key, value }, index) => (
          <DayLine
            key={key}
            day={value}
            index={index}
            onChange={(part) => setDays(changeLine(days, key, part))}
            onRemove={() => setDays(days.filter((line) => line.key !== key))}
          />
        ))}
      </ul>
      <FailureNotice failure={save.failure ?? fill.failure} />
      <div className="setup-line">
        <Button disabled={changed} loading={fill.busy} onClick={() => void fill.run({ year })}>
          填入公布的放假安排
        </Button>
        <Button onClick={add}>加一天</Button>
        <Button type="primary" htmlType="submit" loading={save.busy} disabled={!changed}>
          保存节假日
        </Button>
      </div>
    </PlainForm>
  );
};

interface HolidaysFormProps {
  readonly holidays: readonly Holiday[];
  readonly firstYear: number;
}

/** 节假日表, a year at a time: duties on days off count double, weekends worked in exchange as weekdays. */
export const HolidaysForm = ({ holidays, firstYear }: HolidaysFormProps) => {
  const [year, setYear] = useState(firstYear);
  const saved = holidays.filter(({ date }) => date.startsWith(`${year}-`));
  return (
    <>
      <h3 className="setup-head">节假日</h3>
      <p className="quiet">放假那天值班，点数按两倍算，排班时各人轮着来；调休上班的周末按平日算。</p>
      <div className="setup-line">
        <InputNumber
          aria-label="哪一年"
          suffix="年"
          min={2000}
          max={2100}
          precision={0}
          value={year}
          onChange={(value) => setYear(value ?? firstYear)}
        />
      </div>
      <YearForm key={`${year} ${JSON.stringify(saved)}`} year={year} saved={saved} />
    </>
  );
};
