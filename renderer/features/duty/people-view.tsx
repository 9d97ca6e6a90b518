import { shortDate, weekday, weekdayName } from '#core/time/local-date.ts';
import { ShiftMark } from '#renderer/ui/shift-mark.tsx';
import { BrokenMark } from './broken-mark.tsx';
import type { GridPlace } from './grid-move.ts';
import type { PersonDay, PersonRow } from './people-model.ts';
import { PinMark } from './pin-mark.tsx';
import { VirtualGrid } from './virtual-grid.tsx';

interface PeopleViewProps {
  readonly rows: readonly PersonRow[];
  readonly today: string;
  readonly jump: GridPlace | null;
  readonly onOpen: (day: PersonDay) => void;
  readonly onActive: (day: PersonDay) => void;
  readonly onCellKey: (day: PersonDay, key: string) => boolean;
}

const DayContent = ({ day }: { readonly day: PersonDay }) => (
  <span className={day.away === '' ? 'duty-dayslot' : 'duty-dayslot duty-away'}>
    {day.duties.map((one) => (
      <span key={one.assignment.id} className="duty-letter">
        <ShiftMark shift={one.shift} />
        <span className="off-screen"> {one.postName} </span>
        {one.assignment.pinned && <PinMark />}
      </span>
    ))}
    {day.duties.length === 0 && day.away === '' && <span className="off-screen">休息</span>}
    {day.away !== '' && <span className="duty-awayword">{day.away}</span>}
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

/** Who works when: people down, days across. */
export const PeopleView = ({ rows, today, jump, onOpen, onActive, onCellKey }: PeopleViewProps) => {
  const days = rows[0]?.days ?? [];
  const withDay =
    <Result,>(act: (day: PersonDay) => Result, otherwise: Result) =>
    (place: GridPlace) => {
      const day = rows[place.row]?.days[place.column];
      return day ? act(day) : otherwise;
    };
  return (
    <VirtualGrid
      label="按人员排班表。方向键移动，回车打开，Delete 撤下，P 固定"
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
      rowHead={(index) => {
        const row = rows[index];
        return (
          row && (
            <span className="duty-personhead">
              <span className="duty-name">{row.person.name}</span>
              <span className="quiet figures">{row.shifts} 班</span>
            </span>
          )
        );
      }}
      rowClass={() => ''}
      cell={withDay((day) => <DayContent day={day} />, null)}
      onOpen={withDay(onOpen, undefined)}
      onActive={withDay(onActive, undefined)}
      onKey={(place, key) => withDay((day) => onCellKey(day, key), false)(place)}
      jump={jump}
    />
  );
};
