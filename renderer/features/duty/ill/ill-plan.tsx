import { useRef, useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { Person } from '#core/roster/person.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { ConsentFields } from '#renderer/ui/consent-fields.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import type { Period } from '../period.ts';
import { LostDuties } from './lost-duties.tsx';
import { RepairList } from './repair-list.tsx';
import { useIllAccept } from './use-ill-accept.ts';

interface IllPlanProps {
  readonly people: readonly Person[];
  readonly personId: PersonId;
  readonly period: Period;
}

/** What falls away with who could stand in, and beside it the smallest repair. Whichever is taken, the other follows. */
export const IllPlan = ({ people, personId, period }: IllPlanProps) => {
  const { data: lost, error, refetch } = useHostQuery('ill.lost', { personId, period });
  const [everPublished, setEverPublished] = useState(false);
  const [round, setRound] = useState(0);
  const published = everPublished || (lost?.some((one) => one.published) ?? false);
  if (published !== everPublished) setEverPublished(published);
  const accept = useIllAccept(personId, published);
  // What was pressed is gone after the change; the heading tells what is left.
  const left = useRef<HTMLParagraphElement>(null);
  const tellRest = () => left.current?.focus();
  if (!lost) return error ? <FailureNotice failure={error} onRetry={() => void refetch()} /> : <Busy label="正在看哪几班受影响…" />;
  return (
    <>
      <p ref={left} tabIndex={-1} role="status" className={lost.length === 0 ? 'done' : ''}>
        {lost.length === 0 ? '这几天的班都有人了。' : `还有 ${lost.length} 班没有着落。`}
      </p>
      <FailureNotice failure={accept.failure} />
      {published && lost.length > 0 && (
        <>
          <p>这几天已经发布，改动会登记成变动，请填同意人。</p>
          <ConsentFields people={people} value={accept.consent} onChange={accept.setConsent} breaches={[]} failure={accept.failure} />
        </>
      )}
      {lost.length > 0 && (
        <div className="ill-columns">
          <LostDuties
            lost={lost}
            accept={accept}
            onTaken={() => {
              setRound(round + 1);
              tellRest();
            }}
          />
          <RepairList key={round} personId={personId} period={period} accept={accept} onTaken={tellRest} />
        </div>
      )}
    </>
  );
};
