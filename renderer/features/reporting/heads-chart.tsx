import { Bar, CartesianGrid, ComposedChart, LabelList, Line, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { growthWords, type HeadCounts } from '#core/roster/headcount.ts';
import { shortDate } from '#core/time/local-date.ts';
import { ChartPatterns, PatternLegend, patternFill } from './chart-pattern.tsx';

const HEIGHT_PX = 260;
/** More days than this leave no room for a figure over each bar. */
const MOST_LABELS = 31;

/** 每日人数, stacked; drawings and figures say what colour would. The sentence and the table say the same in words. */
export const HeadsChart = ({ counts, what }: { readonly counts: HeadCounts; readonly what: string }) => {
  const { groups, days } = counts;
  const bars = days.map((day) => ({ day: `${Number(day.date.slice(5, 7))}/${Number(day.date.slice(8))}`, total: day.total, ...day.heads }));
  const last = days.at(-1);
  const words = `${what}${growthWords(counts)}`;
  const span = days[0] && last ? `${shortDate(days[0].date)}至${shortDate(last.date)}，` : '';
  return (
    <figure className="heads-chart">
      <div role="img" aria-label={`每日人数的柱形图，${span}${words}。数字在下面的表里。`}>
        <ResponsiveContainer width="100%" height={HEIGHT_PX}>
          <ComposedChart data={bars} margin={{ top: 20, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false} barCategoryGap="15%">
            <ChartPatterns />
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="day" tickLine={false} stroke="var(--quiet)" />
            <YAxis width={40} allowDecimals={false} tickLine={false} axisLine={false} stroke="var(--quiet)" />
            {groups.map((group, index) => (
              <Bar
                key={group}
                dataKey={(bar: Readonly<Record<string, number>>) => bar[group] ?? 0}
                name={group}
                stackId="heads"
                fill={patternFill(index)}
                stroke="var(--ink)"
                strokeWidth={0.75}
                isAnimationActive={false}
              />
            ))}
            {days.length <= MOST_LABELS && (
              <Line dataKey="total" stroke="none" dot={false} activeDot={false} isAnimationActive={false}>
                <LabelList dataKey="total" position="top" fill="var(--ink)" fontSize={13} />
              </Line>
            )}
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      <figcaption>
        {span}
        {words}。
      </figcaption>
      {last && <PatternLegend groups={groups} heads={last.heads} />}
    </figure>
  );
};
