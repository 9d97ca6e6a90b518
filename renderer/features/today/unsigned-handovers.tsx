import { Link } from 'react-router';
import { handoverId } from '#core/duty/handover.ts';
import type { HandoverLine } from '#core/duty/handover-sheet.ts';
import { shortDate } from '#core/time/local-date.ts';

const SHOWN = 3;

/** 没签完的交接: nothing is shown when all are signed. */
export const UnsignedHandovers = ({ lines }: { readonly lines: readonly HandoverLine[] }) =>
  lines.length === 0 ? null : (
    <section className="panel" aria-label="没签完的交接">
      <h2>交接班</h2>
      <ul className="plain-list">
        {lines.slice(0, SHOWN).map((line) => (
          <li key={handoverId(line.date, line.shiftId)} className="look">
            <Link to={`/duty/handover?focus=${handoverId(line.date, line.shiftId)}`}>{line.shiftName}的交接还没签</Link>（
            {shortDate(line.date)}）
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <Link to="/duty/handover">还有 {lines.length - SHOWN} 份</Link>}
    </section>
  );
