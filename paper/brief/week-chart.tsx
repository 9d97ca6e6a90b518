import type { ReactNode } from 'react';
import type { DayFigureName, DayFigures } from '#core/figures/day-figures.ts';
import { weekdayName } from '#core/time/local-date.ts';

/** mm */
const WIDTH = 75;
const HEIGHT = 30;
const FOOT = 5;
const HEAD = 4.5;
const GAP = 0.3;

interface Series {
  readonly of: DayFigureName;
  readonly name: string;
  /** told apart by drawing, for a black-and-white printer */
  readonly look: 'full' | 'striped';
}

interface ChartProps {
  readonly id: string;
  readonly title: string;
  readonly days: readonly DayFigures[];
  readonly series: readonly Series[];
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
const Chart = ({ id, title, days, series }: ChartProps): ReactNode => {
  const most = Math.max(1, ...days.flatMap((day) => series.map(({ of }) => day[of])));
  const step = WIDTH / 7;
  const bar = (step * 0.72) / series.length;
  const floor = HEIGHT - FOOT;
  const fill = ({ look }: Series): string => (look === 'full' ? '#111' : `url(#${id})`);
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg width={`${WIDTH}mm`} height={`${HEIGHT}mm`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
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
            <text x={index * step + step / 2} y={HEIGHT - 1} fontSize="3" textAnchor="middle">
              {weekdayName(day.date)}
            </text>
          </g>
        ))}
        <line x1="0" x2={WIDTH} y1={floor} y2={floor} stroke="#111" strokeWidth="0.35" />
      </svg>
    </figure>
  );
};

/** 一周走势: what passed the gate, and what residents asked for; left out where a week has nothing of it. */
export const WeekCharts = ({ days }: { readonly days: readonly DayFigures[] }): ReactNode => {
  const has = (name: DayFigureName): boolean => days.some((day) => day[name] > 0);
  const gate = has('gatePeople');
  const requests = has('requestsReceived') || has('requestsDone');
  if (!gate && !requests) return null;
  return (
    <div className="charts">
      {gate && (
        <Chart id="stripes-gate" title="每日查验（人次）" days={days} series={[{ of: 'gatePeople', name: '查验', look: 'striped' }]} />
      )}
      {requests && (
        <Chart
          id="stripes-requests"
          title="每日诉求（件）：实心为收到，斜线为办结"
          days={days}
          series={[
            { of: 'requestsReceived', name: '收到', look: 'full' },
            { of: 'requestsDone', name: '办结', look: 'striped' },
          ]}
        />
      )}
    </div>
  );
};
