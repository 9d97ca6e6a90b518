import { WarningFilled } from '@ant-design/icons';
import type { Breach } from '#core/duty/duty.ts';
import { breachWords } from './rule-words.ts';

/** A broken rule: red corner (amber where it is a warning only), icon and words. `brief` leaves the words to the status line and the screen reader. */
export const BrokenMark = ({ breaches, brief = false }: { readonly breaches: readonly Breach[]; readonly brief?: boolean }) => {
  if (breaches.length === 0) return null;
  const hard = breaches.some((breach) => breach.hard);
  return (
    <span className={hard ? 'breach-mark breach-hard' : 'breach-mark breach-warn'}>
      <span className="breach-corner" aria-hidden="true" />
      <WarningFilled aria-hidden="true" />
      <span className={brief ? 'off-screen' : ''}>{breachWords(breaches)}</span>
    </span>
  );
};
