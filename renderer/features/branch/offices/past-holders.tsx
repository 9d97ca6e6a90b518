import { Button } from 'antd';
import { branchOffices } from '#core/roster/person.ts';
import { longDate } from '#core/time/local-date.ts';
import type { PastRow } from './office-rows.ts';
import type { OfficeBeside } from './offices-view.tsx';

interface PastHoldersProps {
  readonly past: readonly PastRow[];
  readonly onBeside: (beside: OfficeBeside) => void;
}

/** 历任, newest first. */
export const PastHolders = ({ past, onBeside }: PastHoldersProps) =>
  past.length === 0 ? null : (
    <details className="branch-past">
      <summary>历任 {past.length} 段</summary>
      <ul className="plain-list">
        {past.map(({ term, name }) => (
          <li key={term.id} className="branch-gap">
            <span>
              <strong>{name}</strong> {branchOffices[term.office]}，
              <span className="figures">
                {longDate(term.from)}—{term.to ? longDate(term.to) : '现在'}
              </span>
              {term.appointedBy && <span className="quiet">，{term.appointedBy}任命</span>}
              {term.note && <span className="quiet">（{term.note}）</span>}
            </span>
            <Button aria-label={`更正${name}的任期`} onClick={() => onBeside({ kind: 'mend', term, name })}>
              更正
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
