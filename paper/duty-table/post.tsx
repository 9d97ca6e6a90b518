import type { ReactNode } from 'react';
import type { OnDuty } from '#core/contract/results.ts';
import type { DutyPost, Shift } from '#core/duty/duty.ts';
import { shiftHours } from '#core/duty/duty-message.ts';
import { longDate, shortDate, weekday, weekdayName } from '#core/time/local-date.ts';
import { balanced } from '../balanced.ts';
import { faces } from '../faces.ts';
import { Fit } from '../parts.tsx';
import { mm, type SheetSize } from '../sheet-size.ts';
import { DutySheet, dutyFrameCss } from './frame.tsx';
import type { DutyDay, DutyTableModel } from './model.ts';
import type { DutySheets } from './page.tsx';

/** What the frame and the head of the table leave on A4, in mm. */
const BODY = 136;
const DAYS_A_SHEET = 16;
const MOST_ROW = 18;

const css = (size: SheetSize, rows: number, shifts: number, heads: number): string => {
  const scale = size.heightMm / 210;
  const u = (value: number): string => mm(value * scale);
  const row = Math.min(MOST_ROW * scale, (BODY * scale) / Math.max(1, rows));
  const cell = (size.widthMm - (30 + 36 + 30) * scale) / Math.max(1, shifts);
  const name = Math.min(row * 0.62, 8 * scale, (cell - 4 * scale) / (Math.max(1, heads) * 4.1));
  return `${dutyFrameCss(scale)}
.c-day{width:${u(36)}}.c-leader{width:${u(30)}}
.post{line-height:1.15}
.post th,.post td{border:${mm(0.25)} solid #111;padding:0 ${u(1)};text-align:center;vertical-align:middle}
.post th{font-family:${faces.hei};font-weight:700;font-size:${u(4)};height:${u(10)};border-top-width:0.55mm;border-bottom-width:0.55mm}
.post th .letter{font-size:${u(5)};display:inline-block;border:${mm(0.3)} solid #111;width:1.4em;border-radius:0.3em;font-style:normal}
.post tbody tr{height:${mm(row)}}
.post .day{font-family:${faces.hei};font-weight:700;font-size:${mm(Math.min(4.4 * scale, row * 0.5))};white-space:nowrap}
.post .monday td{border-top-width:0.55mm}
.post tr:last-child td{border-bottom-width:0.55mm}
.post .name{display:inline-block;white-space:nowrap;font-weight:700;font-size:${mm(name)};margin:0 0.3em}
.post .name.long{white-space:normal;font-size:${mm(name * 0.7)};line-height:1.05}
.post .missing{display:inline-block;font-family:${faces.hei};font-size:${mm(name * 0.75)};border:${mm(0.25)} dashed #111;padding:0 0.3em;margin:0 0.2em}
.post .leader{font-weight:700;font-size:${mm(Math.min(4.6 * scale, row * 0.5))};white-space:nowrap}
.post .many{font-size:${mm(Math.min(4 * scale, row / 4))}}
`;
};

const LONG_NAME = 6;

const Cell = ({ duty, post }: { readonly duty: OnDuty | undefined; readonly post: DutyPost }): ReactNode => {
  const place = duty?.places.find((one) => one.dutyPostId === post.id);
  return (
    <td>
      {place?.people.map((person) => (
        <span key={person.assignmentId} className={person.name.length > LONG_NAME ? 'name long' : 'name'}>
          {person.name}
        </span>
      ))}
      {place && place.missing > 0 && <span className="missing">缺{place.missing}人</span>}
    </td>
  );
};

/** Each leader of the day on a line of their own. */
const Leaders = ({ day }: { readonly day: DutyDay }): ReactNode => {
  const names = [...new Set(day.duties.flatMap((duty) => duty.leader ?? []))];
  return (
    <td className={names.length > 1 ? 'leader many' : 'leader'}>
      {names.map((name) => (
        <Fit key={name}>{name}</Fit>
      ))}
    </td>
  );
};

interface Part {
  readonly post: DutyPost;
  readonly days: readonly DutyDay[];
  readonly shifts: readonly OnDuty[];
}

const Table = ({ post, days, shifts }: Part): ReactNode => (
  <table className="post">
    <colgroup>
      <col className="c-day" />
      {shifts.map(({ shift }) => (
        <col key={shift.id} />
      ))}
      <col className="c-leader" />
    </colgroup>
    <thead>
      <tr>
        <th>日期</th>
        {shifts.map((duty) => (
          <th key={duty.shift.id}>
            <i className="letter">{duty.shift.letter}</i> {shiftHours(duty)}
          </th>
        ))}
        <th>带班</th>
      </tr>
    </thead>
    <tbody>
      {days.map((day, index) => (
        <tr key={day.date} className={index > 0 && weekday(day.date) === 1 ? 'monday' : undefined}>
          <td className="day">
            {shortDate(day.date)} {weekdayName(day.date)}
          </td>
          {shifts.map(({ shift }) => (
            <Cell key={shift.id} duty={day.duties.find((duty) => duty.shift.id === shift.id)} post={post} />
          ))}
          <Leaders day={day} />
        </tr>
      ))}
    </tbody>
  </table>
);

/** The shifts in which somebody is wanted or stands at the post, in the order of the day. */
const shiftsAt = (days: readonly DutyDay[], post: DutyPost): readonly OnDuty[] => {
  const found = new Map<Shift['id'], OnDuty>();
  for (const duty of days.flatMap((day) => day.duties)) {
    if (!found.has(duty.shift.id) && duty.places.some((place) => place.dutyPostId === post.id)) found.set(duty.shift.id, duty);
  }
  return [...found.values()].sort((a, b) => a.shift.startMinute - b.shift.startMinute);
};

/** 分岗值班表: each post has its own sheets, half a month on one, names large and no personal telephones, since it hangs at the post. */
export const postTable = (model: DutyTableModel, size: SheetSize): DutySheets => {
  const parts = model.posts
    .map((post) => ({ post, shifts: shiftsAt(model.days, post) }))
    .filter(({ shifts }) => shifts.length > 0)
    .flatMap((part) => balanced(model.days, DAYS_A_SHEET).map((days) => ({ ...part, days })));
  const heads = Math.max(
    1,
    ...parts.flatMap(({ post, days }) =>
      days.flatMap((day) =>
        day.duties.flatMap((duty) =>
          duty.places.filter((place) => place.dutyPostId === post.id).map((place) => place.people.length + place.missing),
        ),
      ),
    ),
  );
  const rows = Math.max(1, ...parts.map(({ days }) => days.length));
  const shifts = Math.max(1, ...parts.map((part) => part.shifts.length));
  return {
    css: css(size, rows, shifts, heads),
    sheets: parts.map((part) => (
      <DutySheet
        key={`${part.post.id} ${part.days[0]?.date}`}
        model={model}
        title={`${part.post.name}值班表`}
        dates={`${longDate(part.days[0]?.date ?? model.from)}—${shortDate(part.days.at(-1)?.date ?? model.to)}`}
        keeping={`${model.head.branchName}　张贴在本岗`}
      >
        <Table {...part} />
      </DutySheet>
    )),
    remarks: ['每个岗位一套，不印个人电话，可以贴在岗位上。'],
  };
};
