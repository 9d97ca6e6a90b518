import { Link } from 'react-router';
import type { TodaySummary } from '#core/contract/results.ts';
import { Phone } from '#renderer/ui/phone.tsx';

const words = { late: '迟到，还没签到', missing: '缺岗' } as const;

/** Who should stand at the gate and does not, with the telephone beside the name. */
export const NotHere = ({ summary }: { readonly summary: TodaySummary }) =>
  summary.notHere.length === 0 ? null : (
    <section className="panel not-here" aria-label="没有到岗的人">
      <ul className="plain-list">
        {summary.notHere.map((person) => (
          <li key={person.personId} className="bad">
            {person.postName} {person.name} {words[person.presence]} <Phone value={person.phone} />
          </li>
        ))}
      </ul>
      <Link to="/duty/live">到“到岗”找人替</Link>
    </section>
  );
