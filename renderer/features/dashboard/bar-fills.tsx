import { useId } from 'react';

/** Two drawings that are told apart without colour: stripes and dots. */
const drawings = [
  { background: 'var(--surface)', mark: <path d="M0 6 6 0" stroke="var(--link)" strokeWidth="2" /> },
  { background: 'var(--surface)', mark: <circle cx="3" cy="3" r="1.3" fill="var(--amber)" /> },
] as const;

/** Fills of one chart: each has its own names, since a page holds several. */
export const useBarFills = () => {
  const id = useId();
  const nameOf = (index: number): string => `bars${id.replace(/[^a-zA-Z0-9]/g, '')}-${index % drawings.length}`;
  return {
    fillOf: (index: number): string => `url(#${nameOf(index)})`,
    patterns: (
      <defs>
        {drawings.map(({ background, mark }, index) => (
          <pattern key={nameOf(index)} id={nameOf(index)} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" fill={background} />
            {mark}
          </pattern>
        ))}
      </defs>
    ),
  };
};
