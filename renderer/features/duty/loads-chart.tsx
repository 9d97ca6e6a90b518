import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { DutyLoad } from '#core/contract/results.ts';
import { spreadOf, spreadSentence } from './fairness.ts';

interface LoadsChartProps {
  readonly loads: readonly DutyLoad[];
  readonly nameOf: (load: DutyLoad) => string;
}

const HEIGHT_PX = 200;
/** More names than this lie on top of each other; the table has them all. */
const MOST_NAMES = 16;

/** Points per person from most to least: a level top means a fair plan; the dashed line is the mean. The sentence says the same in words. */
export const LoadsChart = ({ loads, nameOf }: LoadsChartProps) => {
  const serving = loads.filter((load) => load.shifts > 0);
  const bars = [...serving].sort((one, other) => other.points - one.points).map((load) => ({ name: nameOf(load), points: load.points }));
  const spread = spreadOf(serving.map((load) => load.points));
  const words = spreadSentence(loads, 'points', nameOf);
  return (
    <figure className="loads-chart">
      <div role="img" aria-label={`每人点数的柱形图。${words}`}>
        <ResponsiveContainer width="100%" height={HEIGHT_PX}>
          <BarChart data={bars} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="name" hide={bars.length > MOST_NAMES} tickLine={false} stroke="var(--quiet)" />
            <YAxis width={40} tickLine={false} axisLine={false} stroke="var(--quiet)" />
            <Bar dataKey="points" fill="var(--edge)" isAnimationActive={false} />
            {spread && <ReferenceLine y={spread.mean} stroke="var(--ink)" strokeDasharray="4 4" />}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <figcaption>{words}</figcaption>
    </figure>
  );
};
