import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { type DayFigureName, type DayFigures, dayFigureNames } from '#core/figures/day-figures.ts';
import { type LocalDate, shortDate } from '#core/time/local-date.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { useRem } from '#renderer/ui/use-rem.ts';
import { useBarFills } from './bar-fills.tsx';

/** in rem, as everything that holds letters */
const HEIGHT = 12;
/** More bars than this leave no room for a figure over each. */
const MOST_LABELS = 32;

interface DayChartProps {
  readonly title: string;
  /** one or two of them, side by side */
  readonly names: readonly DayFigureName[];
  readonly days: readonly DayFigures[];
}

const dayMark = (date: LocalDate): string => `${Number(date.slice(5, 7))}/${Number(date.slice(8))}`;

const DayTable = ({ names, days, title }: DayChartProps) => (
  <details>
    <summary>每天的数字</summary>
    <div className="day-scroll">
      <table className="day-table figures">
        <caption className="off-screen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">日期</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {dayFigureNames[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...days].reverse().map((day) => (
            <tr key={day.date}>
              <th scope="row">{dateWords(day.date)}</th>
              {names.map((name) => (
                <td key={name}>{day[name].toLocaleString('en-US')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);

/** Bars with their figures over them. */
const Bars = ({ names, days }: Omit<DayChartProps, 'title'>) => {
  const { fillOf, patterns } = useBarFills();
  const rem = useRem();
  const bars = days.map((day) => ({ ...day, day: dayMark(day.date) }));
  return (
    <>
      <ResponsiveContainer width="100%" height={HEIGHT * rem}>
        <BarChart
          data={bars}
          margin={{ top: 1.25 * rem, right: 0.5 * rem, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          barCategoryGap="20%"
        >
          {patterns}
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="day" height={1.9 * rem} tickLine={false} stroke="var(--quiet)" />
          <YAxis width={2.75 * rem} allowDecimals={false} tickLine={false} axisLine={false} stroke="var(--quiet)" />
          {names.map((name, index) => (
            <Bar key={name} dataKey={name} fill={fillOf(index)} stroke="var(--ink)" strokeWidth={0.75} isAnimationActive={false}>
              {days.length * names.length <= MOST_LABELS && (
                <LabelList
                  dataKey={name}
                  position="top"
                  fill="var(--ink)"
                  fontSize="0.8125rem"
                  formatter={(value) => (value === 0 ? '' : value)}
                />
              )}
            </Bar>
          ))}
        </BarChart>
      </ResponsiveContainer>
      {names.length > 1 && (
        <span className="bar-legend">
          {names.map((name, index) => (
            <span key={name}>
              <svg width="20" height="14" aria-hidden="true">
                {patterns}
                <rect width="19" height="13" x="0.5" y="0.5" fill={fillOf(index)} stroke="var(--ink)" />
              </svg>
              {dayFigureNames[name]}
            </span>
          ))}
        </span>
      )}
    </>
  );
};

/** Days as bars; the sentence and the table say the same in words. */
export const DayChart = (props: DayChartProps) => {
  const { title, names, days } = props;
  const sums = names.map((name) => days.reduce((sum, day) => sum + day[name], 0));
  const told = names.map((name, index) => `${dayFigureNames[name]} ${sums[index]?.toLocaleString('en-US')}`).join('，');
  const [first, last] = [days[0], days.at(-1)];
  const words = first && last ? `${shortDate(first.date)}至${shortDate(last.date)}，${told}` : told;
  return (
    <figure className="panel day-chart" aria-label={title}>
      <h2>{title}</h2>
      {sums.every((sum) => sum === 0) ? (
        <p className="quiet">{words}。登记以后这里画出每天的数字。</p>
      ) : (
        <>
          <div role="img" aria-label={`${title}的柱形图，${words}。数字在下面的表里。`}>
            <Bars names={names} days={days} />
          </div>
          <figcaption>{words}。</figcaption>
          <DayTable {...props} />
        </>
      )}
    </figure>
  );
};
