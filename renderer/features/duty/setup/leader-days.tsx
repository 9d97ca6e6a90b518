import { Button, Select } from 'antd';
import { useState } from 'react';
import type { ShiftId } from '#core/contract/id.ts';
import type { DutyPeriod } from '#core/contract/results.ts';
import type { DutyLeader } from '#core/duty/duty-leader.ts';
import { matchesName } from '#core/roster/name-match.ts';
import { datesBetween, type LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import type { Turn } from './leader-rotation.tsx';

const DAYS_SHOWN = 7;

interface LeaderDaysProps {
  readonly period: DutyPeriod;
  readonly named: readonly DutyLeader[];
  readonly turn: Turn;
}

interface Column {
  readonly shiftId: ShiftId | null;
  readonly title: string;
}

const columnsOf = ({ setup }: DutyPeriod, turn: Turn): readonly Column[] =>
  turn === 'day'
    ? [{ shiftId: null, title: '全天' }]
    : [...setup.shifts].sort((a, b) => a.startMinute - b.startMinute).map(({ id, name }) => ({ shiftId: id, title: name }));

/** 带班 day by day, a week at a time; every choice is saved at once and can be undone. */
export const LeaderDays = ({ period, named, turn }: LeaderDaysProps) => {
  const [page, setPage] = useState(0);
  const save = useAct('setup.saveLeaders', { done: () => '带班已改' });
  const dates = datesBetween(period.from, period.to);
  const shown = dates.slice(page * DAYS_SHOWN, (page + 1) * DAYS_SHOWN);
  const columns = columnsOf(period, turn);
  const options = period.people.filter((person) => !person.removed).map(({ id, name }) => ({ value: id as string, label: name }));
  const leaderAt = (date: LocalDate, shiftId: ShiftId | null) =>
    named.find((one) => one.date === date && one.shiftId === shiftId)?.personId;
  return (
    <>
      <div className="setup-line leader-pages">
        <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
          前七天
        </Button>
        <Button disabled={(page + 1) * DAYS_SHOWN >= dates.length} onClick={() => setPage(page + 1)}>
          后七天
        </Button>
      </div>
      <div className="setup-scroll">
        <table className="setup-table">
          <thead>
            <tr>
              <th scope="col">日期</th>
              {columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((date) => (
              <tr key={date}>
                <th scope="row">{dateWords(date)}</th>
                {columns.map(({ shiftId, title }) => (
                  <td key={title}>
                    <Select<string | null>
                      className="leader-one"
                      aria-label={`${dateWords(date)} ${title} 带班`}
                      allowClear
                      placeholder="未定"
                      value={leaderAt(date, shiftId) ?? null}
                      options={options}
                      showSearch={{ filterOption: (words, option) => matchesName(String(option?.label ?? ''), words.trim()) }}
                      onChange={(personId) => void save.run({ leaders: [{ date, shiftId, personId: personId ?? null }] })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
