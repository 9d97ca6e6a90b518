import type { ReactNode } from 'react';
import type { VisitCounts } from '#core/service/rounds/visit-counts.ts';

/** What a bar is made of, from the left: told apart without colour on any printer. */
export const barParts = [
  { key: 'met', words: '见到', of: ({ met }: VisitCounts) => met },
  { key: 'elsewhere', words: '外出、空置', of: ({ away, empty }: VisitCounts) => away + empty },
  { key: 'waiting', words: '待复查', of: ({ absent, refused }: VisitCounts) => absent + refused },
  { key: 'open', words: '还没去', of: ({ open }: VisitCounts) => open },
] as const;
type PartKey = (typeof barParts)[number]['key'];

/** mm between two lines of a hatching */
const STEP = 1.5;

const lines = (key: PartKey, from: number, to: number, height: number): string => {
  const path: string[] = [];
  if (key === 'elsewhere') for (let x = from + STEP; x < to; x += STEP) path.push(`M${x} 0V${height}`);
  if (key === 'waiting') {
    for (let x = from - height; x < to; x += STEP) {
      const [left, right] = [Math.max(x, from), Math.min(x + height, to)];
      if (right > left) path.push(`M${left} ${height - (left - x)}L${right} ${height - (right - x)}`);
    }
  }
  return path.join('');
};

/** One stretch of a bar, also for the legend. */
export const BarPart = ({
  part,
  from,
  to,
  height,
}: {
  readonly part: PartKey;
  readonly from: number;
  readonly to: number;
  readonly height: number;
}): ReactNode => (
  <g fill={part === 'met' ? '#111' : 'none'} stroke="#111" strokeWidth={0.3}>
    <rect x={from} y={0} width={to - from} height={height} />
    <path d={lines(part, from, to, height)} />
  </g>
);

/** The doors of a building as a bar `width` mm long, in proportion. */
export const CoverageBar = ({
  counts,
  width,
  height,
}: {
  readonly counts: VisitCounts;
  readonly width: number;
  readonly height: number;
}): ReactNode => {
  let at = 0;
  return (
    <svg aria-hidden="true" width={`${width + 0.4}mm`} height={`${height + 0.4}mm`} viewBox={`-0.2 -0.2 ${width + 0.4} ${height + 0.4}`}>
      {barParts.map(({ key, of }) => {
        const from = at;
        at += (of(counts) / Math.max(1, counts.doors)) * width;
        return at > from ? <BarPart key={key} part={key} from={from} to={at} height={height} /> : null;
      })}
    </svg>
  );
};
