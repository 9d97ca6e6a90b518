import { useCallback } from 'react';
import { shortDate, weekday, weekdayName } from '#core/time/local-date.ts';
import type { GridPlace, GridRange } from '#renderer/ui/grid/grid-move.ts';
import type { GridDrop } from '#renderer/ui/grid/use-grid-drag.ts';
import { VirtualGrid } from '#renderer/ui/grid/virtual-grid.tsx';
import { ShiftMark } from '#renderer/ui/shift-mark.tsx';
import { BrokenMark } from './broken-mark.tsx';
import type { PersonDay, PersonRow } from './people-model.ts';
import { PinMark } from './pin-mark.tsx';

interface PeopleViewProps {
  readonly rows: readonly PersonRow[];
  readonly today: string;
  readonly jump: GridPlace | null;
  readonly onOpen: (day: PersonDay) => void;
  readonly onActive: (day: PersonDay) => void;
  readonly onSelect: (range: GridRange) => void;
  /** a key on the selected cells; true = taken */
  readonly onKey: (range: GridRange, key: string, control: boolean) => boolean;
  readonly onDrop: (drop: GridDrop) => void;
  readonly marked: GridRange | null;
}

const DayContent = ({ day }: { readonly day: PersonDay }) => (
  <span className={day.away === '' ? 'duty-dayslot' : 'duty-dayslot duty-away'}>
    {day.duties.map((one) => (
      <span key={one.assignment.id} className="duty-letter" data-part={one.assignment.id}>
        <ShiftMark shift={one.shift} />
        <span className="off-screen"> {one.postName} </span>
        {one.assignment.pinned && <PinMark />}
      </span>
    ))}
    {day.duties.length === 0 && day.away === '' && <span className="quiet">休</span>}
    {day.away !== '' && <span className="duty-awayword">{day.away}</span>}
    {day.wish !== '' && (
      <span className={day.wish.includes('不想') ? 'duty-wish duty-wish-off' : 'duty-wish'}>
        <span aria-hidden="true">{day.wish.includes('不想') ? '不想' : '想'}</span>
        <span className="off-screen">{day.wish}</span>
      </span>
    )}
    <BrokenMark breaches={day.breaches} brief />
  </span>
);

const DayHead = ({ day, today }: { readonly day: PersonDay; readonly today: string }) => {
  const weekend = [0, 6].includes(weekday(day.date));
  return (
    <span className={weekend ? 'duty-dayhead duty-weekend' : 'duty-dayhead'}>
      <span className="figures">{shortDate(day.date)}</span>
      <span>{day.date === today ? '今天' : weekdayName(day.date)}</span>
    </span>
  );
};

const PersonHead = ({ row }: { readonly row: PersonRow }) => (
  <span className="duty-personhead">
    <span className="duty-name">{row.person.name}</span>
    <span className="quiet figures">{row.shifts} 班</span>
  </span>
);

const showDay = (day: PersonDay) => <DayContent day={day} />;
const noClass = () => '';

/** Who works when: people down, days across. */
export const PeopleView = ({ rows, today, jump, onOpen, onActive, ...editing }: PeopleViewProps) => {
  const days = rows[0]?.days ?? [];
  const dayAt = useCallback((place: GridPlace) => rows[place.row]?.days[place.column], [rows]);
  const rowHead = useCallback(
    (index: number) => {
      const row = rows[index];
      return row && <PersonHead row={row} />;
    },
    [rows],
  );
  const withDay = (act: (day: PersonDay) => void) => (place: GridPlace) => {
    const day = dayAt(place);
    if (day) act(day);
  };
  return (
    <VirtualGrid<PersonDay>
      {...editing}
      label="按人员排班表。方向键移动，按住 Shift 选一片，回车打开，Delete 撤下，P 固定，Ctrl+C、Ctrl+X、Ctrl+V 复制、剪切、粘贴"
      corner="姓名"
      rows={rows.length}
      columns={days.length}
      headerEm={11}
      columnEm={4.6}
      rowEm={2.6}
      columnHead={(column) => {
        const day = days[column];
        return day && <DayHead day={day} today={today} />;
      }}
      rowHead={rowHead}
      rowClass={noClass}
      value={dayAt}
      show={showDay}
      onOpen={withDay(onOpen)}
      onActive={withDay(onActive)}
      jump={jump}
    />
  );
};
