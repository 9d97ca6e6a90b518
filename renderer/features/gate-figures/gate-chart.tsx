import { Bar, CartesianGrid, ComposedChart, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { GateView } from '#core/figures/gate.ts';
import { shortDate } from '#core/time/local-date.ts';
import { useRem } from '#renderer/ui/use-rem.ts';

/** in rem, as everything that holds letters */
const HEIGHT = 13.75;
/** More days than this leave no room for a figure over each bar. */
const MOST_LABELS = 31;

/** 每天查验多少人次, with the average as a broken line. The table below says the same in figures. */
export const GateChart = ({ view }: { readonly view: GateView }) => {
  const { days, daily } = view;
  const rem = useRem();
  const bars = days.map((day) => ({ day: `${Number(day.date.slice(5, 7))}/${Number(day.date.slice(8))}`, people: day.people }));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const words = `${shortDate(first.date)}至${shortDate(last.date)}，每天查验人次；虚线是日均 ${daily.people}`;
  return (
    <figure className="gate-chart">
      <div role="img" aria-label={`每天查验人次的柱形图，${words}。数字在下面的表里。`}>
        <ResponsiveContainer width="100%" height={HEIGHT * rem}>
          <ComposedChart
            data={bars}
            margin={{ top: 1.25 * rem, right: 0.5 * rem, bottom: 0, left: 0 }}
            accessibilityLayer={false}
            barCategoryGap="20%"
          >
            <defs>
              <pattern id="gate-people" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect width="6" height="6" fill="var(--surface)" />
                <rect width="3" height="6" fill="var(--link)" />
              </pattern>
            </defs>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="day" height={1.9 * rem} tickLine={false} stroke="var(--quiet)" />
            <YAxis width={3 * rem} allowDecimals={false} tickLine={false} axisLine={false} stroke="var(--quiet)" />
            <Bar
              dataKey="people"
              fill="url(#gate-people)"
              stroke="var(--ink)"
              strokeWidth={0.75}
              maxBarSize={4 * rem}
              isAnimationActive={false}
            >
              {days.length <= MOST_LABELS && <LabelList dataKey="people" position="top" fill="var(--ink)" fontSize="0.8125rem" />}
            </Bar>
            <ReferenceLine y={daily.people} stroke="var(--ink)" strokeDasharray="6 4" ifOverflow="extendDomain" />
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      <figcaption className="quiet">{words}。</figcaption>
    </figure>
  );
};
