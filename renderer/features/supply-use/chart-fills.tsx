/** Drawings for bars: told apart on a black-and-white print and without colour. */
export const fills = { received: 'url(#use-received)', used: 'url(#use-used)' } as const;

export const ChartFills = () => (
  <defs>
    <pattern id="use-received" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" fill="var(--surface)" />
      <circle cx="3" cy="3" r="1.2" fill="var(--green)" />
    </pattern>
    <pattern id="use-used" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill="var(--surface)" />
      <rect width="3" height="6" fill="var(--link)" />
    </pattern>
  </defs>
);

/** What each drawing means, beside the chart. */
export const FillLegend = () => (
  <ul className="plain-list use-legend">
    {(
      [
        ['收', fills.received],
        ['用', fills.used],
      ] as const
    ).map(([word, fill]) => (
      <li key={word}>
        <svg aria-hidden="true" width="1.4rem" height="1rem">
          <ChartFills />
          <rect width="100%" height="100%" fill={fill} stroke="var(--ink)" />
        </svg>
        {word}
      </li>
    ))}
    <li>
      <svg aria-hidden="true" width="1.4rem" height="1rem">
        <path d="M0 8H24" stroke="var(--ink)" strokeWidth="2" strokeDasharray="5 3" />
      </svg>
      当日结余
    </li>
  </ul>
);
