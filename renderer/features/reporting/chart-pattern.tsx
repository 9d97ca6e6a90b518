import type { ReactNode } from 'react';

/** One drawing per group, so that groups can be told apart without colour: full, empty, stripes, dots, crosses. */
const drawings: readonly { readonly fill: string; readonly marks: ReactNode }[] = [
  { fill: 'var(--edge)', marks: null },
  { fill: 'var(--surface)', marks: <path d="M0 8 8 0" stroke="var(--ink)" strokeWidth="1.5" /> },
  { fill: 'var(--surface)', marks: <circle cx="4" cy="4" r="1.6" fill="var(--ink)" /> },
  { fill: 'var(--early-soft)', marks: <path d="M0 4h8" stroke="var(--early)" strokeWidth="1.5" /> },
  { fill: 'var(--middle-soft)', marks: <path d="M4 0v8" stroke="var(--middle)" strokeWidth="1.5" /> },
  { fill: 'var(--night-soft)', marks: <path d="M0 0 8 8M8 0 0 8" stroke="var(--night)" strokeWidth="1.2" /> },
  { fill: 'var(--surface)', marks: <path d="M0 2h8M0 6h8" stroke="var(--red)" strokeWidth="1" /> },
  { fill: 'var(--surface)', marks: null },
];

const patternId = (index: number): string => `head-pattern-${index % drawings.length}`;

export const patternFill = (index: number): string => `url(#${patternId(index)})`;

/** To be put once into a chart; every chart of the page may use them. */
export const ChartPatterns = () => (
  <defs>
    {drawings.map(({ fill, marks }, index) => (
      <pattern key={patternId(index)} id={patternId(index)} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill={fill} />
        {marks}
      </pattern>
    ))}
  </defs>
);

interface LegendProps {
  readonly groups: readonly string[];
  /** heads on the last day */
  readonly heads: Readonly<Record<string, number>>;
}

/** Which drawing is which group, in the order in which they are stacked from above. */
export const PatternLegend = ({ groups, heads }: LegendProps) => (
  <ul className="pattern-legend">
    {groups.map((group, index) => (
      <li key={group}>
        <svg width="20" height="14" aria-hidden="true">
          <rect width="19" height="13" x="0.5" y="0.5" fill={patternFill(index)} stroke="var(--ink)" />
        </svg>
        {group} <span className="figures">{heads[group] ?? 0}</span> 人
      </li>
    ))}
  </ul>
);
