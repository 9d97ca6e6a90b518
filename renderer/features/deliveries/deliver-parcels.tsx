import { Button } from 'antd';
import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { Person } from '#core/roster/person.ts';
import type { ParcelId } from '#core/service/deliveries/parcel.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';

interface DeliverParcelsProps {
  readonly ids: readonly ParcelId[];
  readonly people: readonly Person[];
  readonly onDone: () => void;
}

/** 送到 of several parcels at once: who carried them and when. */
export const DeliverParcels = ({ ids, people, onDone }: DeliverParcelsProps) => {
  const clock = useLocalNow();
  const [at, setAt] = useState<LocalTime | null>(null);
  const [who, setWho] = useState<{ readonly words: string; readonly id: PersonId | null }>({ words: '', id: null });
  const act = useAct('parcel.deliver', { inPlace: true, done: ({ delivered }) => `${delivered} 件已送到` });
  const deliver = async () => {
    if ((await act.run({ ids: [...ids], at: at ?? clock(), delivererId: who.id })).ok) onDone();
  };
  return (
    <May route="parcel.deliver">
      <div className="chosen-bar" role="toolbar" aria-label={`已选 ${ids.length} 件`}>
        <strong className="figures">已选 {ids.length} 件</strong>
        <div className="chosen-person">
          <PersonPick
            aria-label="送的人"
            placeholder="送的人，可以不填"
            people={people}
            value={who.words}
            onChange={(words, person) => setWho({ words, id: person?.id ?? null })}
          />
        </div>
        <TimeInput aria-label="送到的时间" placeholder="送到的时间：现在" clearable value={at} onChange={setAt} />
        <Button type="primary" loading={act.busy} onClick={() => void deliver()}>
          {ids.length} 件已送到
        </Button>
      </div>
      <FailureNotice failure={act.failure} />
    </May>
  );
};
