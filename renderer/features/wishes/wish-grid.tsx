import { useCallback } from 'react';
import { absenceKinds } from '#core/roster/absence.ts';
import { type LocalDate, shortDate, weekday, weekdayName } from '#core/time/local-date.ts';
import type { GridPlace, GridRange } from '#renderer/ui/grid/grid-move.ts';
import { VirtualGrid } from '#renderer/ui/grid/virtual-grid.tsx';
import { ShiftMark } from '#renderer/ui/shift-mark.tsx';
import { type WishDay, type WishRow, wishWords } from './wish-model.ts';

interface WishGridProps {
  readonly rows: readonly WishRow[];
  readonly today: LocalDate;
  readonly onOpen: (day: WishDay) => void;
  readonly onActive: (day: WishDay) => void;
  readonly onSelect: (range: GridRange) => void;
  readonly onKey: (range: GridRange, key: string) => boolean;
}

const Mark = ({ day, wish }: { readonly day: WishDay; readonly wish: WishDay['wishes'][number] }) => {
  const shift = day.shifts.find((one) => one.id === wish.shiftId);
  return (
    <span className={wish.wants === 'on' ? 'wish-mark wish-on' : 'wish-mark wish-off'}>
      {shift && <ShiftMark shift={shift} />}
      <span aria-hidden="true">
        {wish.wants === 'on' ? '想' : '不想'}
        {wish.strength === 2 ? '！' : ''}
      </span>
      <span className="off-screen">{wishWords(wish, day.shifts)}</span>
    </span>
  );
};

const showDay = (day: WishDay) => (
  <span className={day.absence ? 'wish-day wish-away' : 'wish-day'}>
    {day.absence && <span className="wish-awayword">{absenceKinds[day.absence.kind]}</span>}
    {day.wishes.map((wish) => (
      <Mark key={wish.id} day={day} wish={wish} />
    ))}
  </span>
);

const noClass = () => '';

/** People down, days across; + 想值, - 不想值, Delete 清除 on the selected cells. */
export const WishGrid = ({ rows, today, onOpen, onActive, onSelect, onKey }: WishGridProps) => {
  const days = rows[0]?.days ?? [];
  const dayAt = useCallback((place: GridPlace) => rows[place.row]?.days[place.column], [rows]);
  const rowHead = useCallback((index: number) => <span className="wish-name">{rows[index]?.person.name}</span>, [rows]);
  const withDay = (act: (day: WishDay) => void) => (place: GridPlace) => {
    const day = dayAt(place);
    if (day) act(day);
  };
  return (
    <VirtualGrid<WishDay>
      label="意愿表。方向键移动，按住 Shift 选一片，加号想值，减号不想值，Delete 清除，回车打开"
      corner="姓名"
      rows={rows.length}
      columns={days.length}
      headerEm={9}
      columnEm={4.6}
      rowEm={2.6}
      columnHead={(column) => {
        const date = days[column]?.date;
        return (
          date && (
            <span className={[0, 6].includes(weekday(date)) ? 'wish-head wish-weekend' : 'wish-head'}>
              <span className="figures">{shortDate(date)}</span>
              <span>{date === today ? '今天' : weekdayName(date)}</span>
            </span>
          )
        );
      }}
      rowHead={rowHead}
      rowClass={noClass}
      value={dayAt}
      show={showDay}
      onOpen={withDay(onOpen)}
      onActive={withDay(onActive)}
      onSelect={onSelect}
      onKey={(range, key, control) => !control && onKey(range, key)}
      jump={null}
    />
  );
};
