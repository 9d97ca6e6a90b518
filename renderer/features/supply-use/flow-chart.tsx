import { Bar, CartesianGrid, ComposedChart, Line, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { amountWords } from '#core/supplies/distribution/weight-words.ts';
import type { ItemUse } from '#core/supplies/use-view.ts';
import { shortDate } from '#core/time/local-date.ts';
import { ChartFills, FillLegend, fills } from './chart-fills.tsx';

const HEIGHT_PX = 260;

/** 每日收发: bars for what came and what was used, a broken line for what was left. The table says the same in figures. */
export const FlowChart = ({ use }: { readonly use: ItemUse }) => {
  const { item, days } = use;
  const bars = days.map((day) => ({
    day: `${Number(day.date.slice(5, 7))}/${Number(day.date.slice(8))}`,
    received: day.received / 1000,
    used: day.used / 1000,
    balance: day.balance / 1000,
  }));
  const received = days.reduce((sum, day) => sum + day.received, 0);
  const used = days.reduce((sum, day) => sum + day.used, 0);
  const span = `${shortDate(use.from)}至${shortDate(use.to)}`;
  const words = `${span}收 ${amountWords(received, item.unit)}，用 ${amountWords(used, item.unit)}`;
  return (
    <figure className="use-chart">
      <div role="img" aria-label={`${item.name}每日收发的图，${words}。数字在旁边的表里。`}>
        <ResponsiveContainer width="100%" height={HEIGHT_PX}>
          <ComposedChart data={bars} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
            <ChartFills />
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="day" tickLine={false} stroke="var(--quiet)" />
            <YAxis yAxisId="moved" width={56} tickLine={false} axisLine={false} stroke="var(--quiet)" />
            <YAxis yAxisId="left" orientation="right" width={56} tickLine={false} axisLine={false} stroke="var(--quiet)" />
            <Bar
              yAxisId="moved"
              dataKey="received"
              fill={fills.received}
              stroke="var(--ink)"
              strokeWidth={0.75}
              isAnimationActive={false}
            />
            <Bar yAxisId="moved" dataKey="used" fill={fills.used} stroke="var(--ink)" strokeWidth={0.75} isAnimationActive={false} />
            <Line
              yAxisId="left"
              dataKey="balance"
              stroke="var(--ink)"
              strokeWidth={2}
              strokeDasharray="6 4"
              dot={{ r: 2.5, fill: 'var(--ink)' }}
              isAnimationActive={false}
            />
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      <figcaption>
        {words}。左边是收和用，右边是结余，单位：{item.unit}。
      </figcaption>
      <FillLegend />
    </figure>
  );
};
