import type { VisitCounts } from '#core/service/rounds/visit-counts.ts';
import { VisitGlyph, type VisitState } from '#paper/round-coverage/visit-glyph.tsx';
import { resultKeys } from './result-keys.ts';

export const Mark = ({ state }: { readonly state: VisitState }) => (
  <svg aria-hidden="true" className="visit-mark" width="1.2rem" height="1.2rem" viewBox="0 0 1 1">
    <VisitGlyph state={state} x={0.08} y={0.08} size={0.84} />
  </svg>
);

/** What each sign means, and how many doors carry it. */
export const Legend = ({ counts }: { readonly counts: VisitCounts }) => (
  <ul className="plain-list visit-legend" aria-label="图例">
    {resultKeys.map(({ result, words, sign }) => (
      <li key={result}>
        <Mark state={result} />
        <span className={`visit-${result}`}>{sign}</span> {words} <strong className="figures">{counts[result]}</strong>
      </li>
    ))}
    <li>
      <Mark state="open" /> 还没去 <strong className="figures">{counts.open}</strong>
    </li>
  </ul>
);
