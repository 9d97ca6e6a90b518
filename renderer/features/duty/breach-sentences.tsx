import { WarningFilled } from '@ant-design/icons';
import type { Breach } from '#core/duty/duty.ts';

/** Every broken rule as a sentence, hard ones first. */
export const BreachSentences = ({ breaches }: { readonly breaches: readonly Breach[] }) => {
  if (breaches.length === 0) return null;
  const ordered = [...breaches].sort((one, other) => Number(other.hard) - Number(one.hard));
  return (
    <ul className="breach-list">
      {ordered.map((breach) => (
        <li key={`${breach.rule} ${breach.sentence}`} className={breach.hard ? 'breach-hard' : 'breach-warn'}>
          <WarningFilled aria-hidden="true" /> {breach.hard ? '' : '提醒：'}
          {breach.sentence}
        </li>
      ))}
    </ul>
  );
};
