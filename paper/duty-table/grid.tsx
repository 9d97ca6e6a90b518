import type { ReactNode } from 'react';
import type { OnDuty } from '#core/contract/results.ts';
import type { DutyPost } from '#core/duty/duty.ts';
import { shiftHours } from '#core/duty/duty-message.ts';
import { shortDate, weekdayName } from '#core/time/local-date.ts';
import { faces } from '../faces.ts';
import { mm } from '../sheet-size.ts';
import type { DutyLayout } from './layout.ts';
import type { DutyDay } from './model.ts';

/** longer names may break, since they would run into the next post */
const LONG_NAME = 6;

const Place = ({ place }: { readonly place: OnDuty['places'][number] | undefined }): ReactNode => (
  <td className="place">
    {place?.people.map((person) => (
      <span className={person.name.length > LONG_NAME ? 'person long' : 'person'} key={person.assignmentId}>
        {person.name}
      </span>
    ))}
    {place && place.missing > 0 && <span className="missing">缺{place.missing}人</span>}
  </td>
);

const Row = ({
  day,
  duty,
  posts,
}: {
  readonly day: DutyDay;
  readonly duty: OnDuty | undefined;
  readonly posts: readonly DutyPost[];
}): ReactNode => (
  <tr>
    <td className="day">
      <b>{shortDate(day.date)}</b>
    </td>
    <td className="day">
      <b>{weekdayName(day.date)}</b>
    </td>
    <td className="shift">
      {duty && (
        <>
          <i>{duty.shift.letter}</i> {shiftHours(duty)}
        </>
      )}
    </td>
    {posts.map((post) => (
      <Place key={post.id} place={duty?.places.find((place) => place.dutyPostId === post.id)} />
    ))}
    <td className="leader">{duty?.leader}</td>
  </tr>
);

/** The table itself, one `tbody` a day; columns 日期 星期 班次 岗位与人员 带班. */
export const DutyGrid = ({ days, posts }: { readonly days: readonly DutyDay[]; readonly posts: readonly DutyPost[] }): ReactNode => (
  <table className="duty">
    <colgroup>
      <col className="c-date" />
      <col className="c-weekday" />
      <col className="c-shift" />
      {posts.map((post) => (
        <col key={post.id} />
      ))}
      <col className="c-leader" />
    </colgroup>
    <thead>
      <tr>
        <th rowSpan={2}>日期</th>
        <th rowSpan={2}>星期</th>
        <th rowSpan={2}>班次</th>
        <th colSpan={Math.max(1, posts.length)} className="group">
          岗位与值班人员
        </th>
        <th rowSpan={2}>带班</th>
      </tr>
      <tr>
        {posts.map((post) => (
          <th key={post.id}>{post.name}</th>
        ))}
      </tr>
    </thead>
    {days.map((day) => (
      <tbody key={day.date} data-keep="">
        {day.duties.length === 0 ? (
          <Row day={day} duty={undefined} posts={posts} />
        ) : (
          day.duties.map((duty) => <Row key={duty.shift.id} day={day} duty={duty} posts={posts} />)
        )}
      </tbody>
    ))}
  </table>
);

/** The date is printed in every row and shown in the first of its day on a sheet, so that a day can be cut anywhere. */
export const dutyGridCss = ({ scale, row, name, rowsPerDay, columns }: DutyLayout): string => `
.duty{font-size:${mm(3.3 * scale)};line-height:1.25}
.c-date{width:${mm(columns.date)}}.c-weekday{width:${mm(columns.weekday)}}.c-shift{width:${mm(columns.shift)}}.c-leader{width:${mm(columns.leader)}}
.duty th,.duty td{border:${mm(Math.max(0.25, 0.2 * scale))} solid #111;padding:0 ${mm(0.8 * scale)};text-align:center;vertical-align:middle}
.duty th{font-family:${faces.hei};font-weight:700;height:${mm(5.5 * scale)};font-size:${mm(3.2 * scale)}}
.duty thead tr:first-child th{border-top-width:0.55mm}
.duty tbody tr{height:${mm(row)}}
.duty tbody tr:first-child td{border-top-width:0.55mm}
.duty tbody:last-child tr:last-child td{border-bottom-width:0.55mm}
.duty .day{font-family:${faces.hei}}
.duty tbody tr:not(:first-child) .day{border-top-style:hidden}
.duty tbody tr:not(:last-child) .day{border-bottom-style:hidden}
.duty .day b{position:relative;top:${mm((row * (rowsPerDay - 1)) / 2)};font-weight:700;font-size:${mm(3.5 * scale)};white-space:nowrap}
.duty tbody tr:not(:first-child) .day b{visibility:hidden}
.duty .shift{font-size:${mm(3.1 * scale)};white-space:nowrap}
.duty .shift i{display:inline-block;font-style:normal;font-family:${faces.hei};font-weight:700;border:${mm(0.25 * scale)} solid #111;width:1.5em;line-height:1.25;border-radius:0.3em}
.duty .person{display:inline-block;white-space:nowrap;margin:0 0.28em;font-weight:700;font-size:${mm(name)}}
.duty .long{white-space:normal;line-height:1.1}
.duty .missing{display:inline-block;margin:0 0.3em;padding:0 0.3em;border:${mm(0.25 * scale)} dashed #111;font-family:${faces.hei};font-size:${mm(name * 0.8)}}
.duty .leader{font-weight:700;font-size:${mm(Math.min(name, 4.2 * scale))}}
`;
