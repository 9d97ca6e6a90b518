import type { ReactNode } from 'react';
import type { DayFigures } from '#core/figures/day-figures.ts';
import { weekdayName } from '#core/time/local-date.ts';
import { type ChartSeries, mostOf, type WeekChart } from './week-days.ts';

/** mm */
const WIDTH = 75;
const FOOT = 5;
const HEAD = 4.5;
const GAP = 0.3;

interface ChartProps {
  readonly chart: WeekChart;
  readonly days: readonly DayFigures[];
  /** mm */
  readonly height: number;
}

const Stripes = ({ id }: { readonly id: string }): ReactNode => (
  <defs>
    <pattern id={id} width="1.4" height="1.4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="1.4" height="1.4" fill="#fff" />
      <rect width="0.5" height="1.4" fill="#111" />
    </pattern>
  </defs>
);

/** Bars a day with their figure over them; where two stand side by side the caption says which is which. */
const Chart = ({ chart, days, height: full }: ChartProps): ReactNode => {
  const { key, title, series } = chart;
  const [id, most] = [`stripes-${key}`, mostOf(chart, days)];
  const step = WIDTH / 7;
  const bar = (step * 0.72) / series.length;
  const floor = full - FOOT;
  const fill = ({ look }: ChartSeries): string => (look === 'full' ? '#111' : `url(#${id})`);
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg width={`${WIDTH}mm`} height={`${full}mm`} viewBox={`0 0 ${WIDTH} ${full}`} role="img" aria-label={title}>
        <Stripes id={id} />
        {days.map((day, index) => (
          <g key={day.date}>
            {series.map((one, at) => {
              const height = (day[one.of] / most) * (floor - HEAD);
              const x = index * step + step * 0.14 + at * bar;
              return (
                <g key={one.of}>
                  <rect x={x} y={floor - height} width={bar - GAP} height={height} fill={fill(one)} stroke="#111" strokeWidth="0.25" />
                  {day[one.of] > 0 && (
                    <text x={x + bar / 2} y={floor - height - 0.8} fontSize={series.length > 1 ? 2.6 : 3} textAnchor="middle">
                      {day[one.of]}
                    </text>
                  )}
                </g>
              );
            })}
            <text x={index * step + step / 2} y={full - 1} fontSize="3" textAnchor="middle">
              {weekdayName(day.date)}
            </text>
          </g>
        ))}
        <line x1="0" x2={WIDTH} y1={floor} y2={floor} stroke="#111" strokeWidth="0.35" />
      </svg>
    </figure>
  );
};

/** 一周走势, beside each other. */
export const WeekCharts = ({ charts, days, height }: Omit<ChartProps, 'chart'> & { readonly charts: readonly WeekChart[] }): ReactNode =>
  charts.length > 0 && (
    <div className="charts" data-keep-next="">
      {charts.map((chart) => (
        <Chart key={chart.key} chart={chart} days={days} height={height} />
      ))}
    </div>
  );
