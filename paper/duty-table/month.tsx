import type { ReactNode } from 'react';
import { shiftHours } from '#core/duty/duty-message.ts';
import { type LocalDate, longDate, shortDate, weekday, weekdayName } from '#core/time/local-date.ts';
import { balanced } from '../balanced.ts';
import { faces } from '../faces.ts';
import { Fit } from '../parts.tsx';
import { mm, type SheetSize } from '../sheet-size.ts';
import { showPhone } from '../show-phone.ts';
import { DutySheet, dutyFrameCss } from './frame.tsx';
import { type DutyDay, type DutyTableModel, missingPlaces } from './model.ts';
import { type MonthRow, missingByShift, monthRows, monthsOf } from './month-model.ts';
import type { DutySheets } from './page.tsx';

/** What the frame, the head of the table and the legend leave on A4, in mm. */
const BODY = 118;
const LEAST_ROW = 5.2;
const MOST_ROW = 8;
const columns = { name: 21, phone: 25, sum: 8 } as const;

const circled = (number: number): string => (number < 1 ? '' : String.fromCodePoint(0x245f + number));

const css = (size: SheetSize, days: number, row: number): string => {
  const scale = size.heightMm / 210;
  const u = (value: number): string => mm(value * scale);
  const day = (size.widthMm - 30 * scale - (columns.name + columns.phone + columns.sum * 2) * scale) / days;
  const letter = Math.min(3.6 * scale, day * 0.5);
  return `${dutyFrameCss(scale)}
.c-name{width:${u(columns.name)}}.c-phone{width:${u(columns.phone)}}.c-sum{width:${u(columns.sum)}}
.month{font-size:${u(2.9)};line-height:1.15}
.month th,.month td{border:${mm(0.25)} solid #111;padding:0;text-align:center;vertical-align:middle}
.month th{font-family:${faces.hei};font-weight:700;height:${u(8.5)}}
.month th.day{font-size:${mm(Math.min(2.9 * scale, day * 0.44))}}
.month th.rest{font-weight:900;text-decoration:underline}
.month .monday{border-left-width:0.55mm}
.month .turn{border-left-width:0.9mm}
.month thead tr:first-child th{border-top-width:0.55mm}
.month tbody tr:first-child td{border-top-width:0.55mm}
.month tbody tr:nth-child(5n) td{border-bottom-width:0.55mm}
.month tbody tr:last-child td{border-bottom-width:0.55mm}
.month tbody tr{height:${mm(row)}}
.month .name{font-weight:700;font-size:${u(3.5)}}
.month .phone{font-family:${faces.hei};font-size:${u(2.8)};white-space:nowrap}
.month td.on{white-space:nowrap;overflow:hidden}
.month td.on b{font-family:${faces.hei};font-weight:700;font-size:${mm(letter)};line-height:1}
.month td.on i{font-style:normal;font-family:${faces.hei};font-weight:700;font-size:${mm(letter * 0.78)};line-height:1}
.month td.on .two{display:block}
.month .open td{border-top-width:0.55mm}
.month .lead th{height:${u(15)};font-weight:700;border-bottom-width:0.55mm}
.month .lead span{writing-mode:vertical-rl;font-family:${faces.song};font-size:${mm(Math.min(3, day * 0.46))};line-height:1;letter-spacing:0.02em;max-height:${u(14.4)};overflow:hidden;display:inline-block}
.month .lead th.label{font-size:${u(2.9)}}
.legend{display:flex;flex-wrap:wrap;column-gap:${u(6)};font-size:${u(3.2)};line-height:${u(5)};margin-top:${u(1.5)};flex:none}
.legend b{font-family:${faces.hei}}
`;
};

interface Head {
  readonly days: readonly DutyDay[];
  readonly holidays: DutyTableModel['holidays'];
}

/** A thick line before each Monday, a thicker one before the first of a month. */
const edge = (date: LocalDate, index: number): string => {
  if (index > 0 && date.endsWith('-01')) return ' turn';
  return weekday(date) === 1 ? ' monday' : '';
};

/** One leader's name where a day has one, else the surnames of its shifts' leaders. */
const leaderOf = (day: DutyDay): string => {
  const names = [...new Set(day.duties.flatMap((duty) => duty.leader ?? []))];
  return names.length === 1 ? (names[0] ?? '') : '';
};

const DayHeads = ({ days, holidays }: Head): ReactNode =>
  days.map(({ date }, index) => {
    const kind = holidays.find((holiday) => holiday.date === date)?.kind;
    const rest = kind ? kind === 'off' : weekday(date) % 6 === 0;
    return (
      <th key={date} className={`day${rest ? ' rest' : ''}${edge(date, index)}`}>
        {Number(date.slice(8))}
        <br />
        {kind === 'off' ? '假' : weekdayName(date).slice(1)}
      </th>
    );
  });

const TableHead = ({ days, holidays }: Head): ReactNode => (
  <thead>
    <tr>
      <th>姓名</th>
      <th>电话</th>
      <DayHeads days={days} holidays={holidays} />
      <th>班次</th>
      <th>夜班</th>
    </tr>
    {days.every((day) => leaderOf(day) !== '') && (
      <tr className="lead">
        <th colSpan={2} className="label">
          带班
        </th>
        {days.map((day, index) => (
          <th key={day.date} className={edge(day.date, index)}>
            <span>{leaderOf(day)}</span>
          </th>
        ))}
        <th colSpan={2} />
      </tr>
    )}
  </thead>
);

const Person = ({ row, days }: { readonly row: MonthRow; readonly days: readonly DutyDay[] }): ReactNode => (
  <tr>
    <td className="name">
      <Fit>{row.name}</Fit>
    </td>
    <td className="phone">{showPhone(row.phone)}</td>
    {days.map(({ date }, index) => {
      const duties = row.cells.get(date) ?? [];
      return (
        <td key={date} className={`on${edge(date, index)}`}>
          {duties.map((duty) => (
            <span key={`${duty.letter} ${duty.post}`} className={duties.length > 1 ? 'two' : undefined}>
              <b>{duty.letter}</b>
              <i>{circled(duty.post)}</i>
            </span>
          ))}
        </td>
      );
    })}
    <td>{row.shifts}</td>
    <td>{row.nights}</td>
  </tr>
);

/** 空岗: which shifts of a day still want somebody, and how many; only where any does. */
const OpenPlaces = ({ days }: { readonly days: readonly DutyDay[] }): ReactNode => (
  <tr className="open">
    <td className="name" colSpan={2}>
      空岗
    </td>
    {days.map((day, index) => (
      <td key={day.date} className={`on${edge(day.date, index)}`}>
        {missingByShift(day).map(({ letter, missing }) => (
          <span key={letter} className="two">
            <b>{letter}</b>
            <i>{missing}</i>
          </span>
        ))}
      </td>
    ))}
    <td colSpan={2}>{missingPlaces(days)}</td>
  </tr>
);

/** Letters of the shifts and numbers of the posts, so that no cell has to be guessed. */
const Legend = ({ model, days }: { readonly model: DutyTableModel; readonly days: readonly DutyDay[] }): ReactNode => {
  const shifts = new Map(days.flatMap((day) => day.duties.map((duty) => [duty.shift.id, duty] as const)));
  return (
    <div className="legend">
      {[...shifts.values()].map((duty) => (
        <span key={duty.shift.id}>
          <b>{duty.shift.letter}</b> {duty.shift.name} {shiftHours(duty)}
        </span>
      ))}
      {model.posts.map((post, index) => (
        <span key={post.id}>
          {circled(index + 1)} {post.name}
        </span>
      ))}
      <span>空格为休息</span>
    </div>
  );
};

/** 月表: people down, days across, a letter for the shift and a number for the post; 25 people a sheet at most, sheets equally full. */
export const monthTable = (model: DutyTableModel, size: SheetSize): DutySheets => {
  const scale = size.heightMm / 210;
  const months = monthsOf(model.days).map((days) => {
    const lead = days.every((day) => leaderOf(day) !== '') ? 15 : 0;
    const body = (BODY + 15 - lead) * scale;
    const foot = missingPlaces(days) > 0 ? 1 : 0;
    const sheets = balanced(monthRows(days, model.posts), Math.floor(body / (LEAST_ROW * scale)) - foot);
    return { days, sheets, row: Math.min(MOST_ROW * scale, body / (foot + Math.max(1, ...sheets.map((rows) => rows.length)))) };
  });
  const longest = Math.max(1, ...months.map(({ days }) => days.length));
  return {
    css: css(size, longest, Math.min(...months.map(({ row }) => row), MOST_ROW * scale)),
    sheets: months.flatMap(({ days, sheets }) =>
      sheets.map((rows) => (
        <DutySheet
          key={`${days[0]?.date} ${rows[0]?.personId}`}
          model={model}
          title={`${model.head.branchName}值班表`}
          dates={`${longDate(days[0]?.date ?? model.from)}—${shortDate(days.at(-1)?.date ?? model.to)}`}
          keeping="值班室内部使用，不外传"
          below={<Legend model={model} days={days} />}
        >
          <table className="month">
            <colgroup>
              <col className="c-name" />
              <col className="c-phone" />
              {days.map(({ date }) => (
                <col key={date} />
              ))}
              <col className="c-sum" />
              <col className="c-sum" />
            </colgroup>
            <TableHead days={days} holidays={model.holidays} />
            <tbody>
              {rows.map((row) => (
                <Person key={row.personId} row={row} days={days} />
              ))}
              {missingPlaces(days) > 0 && <OpenPlaces days={days} />}
            </tbody>
          </table>
        </DutySheet>
      )),
    ),
    remarks: [...model.hiddenPhones, '值班表印有电话，只贴在值班室，不贴在公示栏。'],
  };
};
