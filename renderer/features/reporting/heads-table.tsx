import type { HeadCounts } from '#core/roster/headcount.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';

/** The figures of the chart, day by day, for the keyboard and the screen reader. */
export const HeadsTable = ({ counts: { groups, days } }: { readonly counts: HeadCounts }) => (
  <table className="heads-table figures">
    <caption className="quiet">每天在这里的人数</caption>
    <thead>
      <tr>
        <th scope="col">日期</th>
        {groups.map((group) => (
          <th key={group} scope="col">
            {group}
          </th>
        ))}
        <th scope="col">合计</th>
      </tr>
    </thead>
    <tbody>
      {days.map((day) => (
        <tr key={day.date}>
          <th scope="row">{dateWords(day.date)}</th>
          {groups.map((group) => (
            <td key={group}>{day.heads[group] ?? 0}</td>
          ))}
          <td>
            <strong>{day.total}</strong>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
