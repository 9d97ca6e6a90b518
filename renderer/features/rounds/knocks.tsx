import { Button } from 'antd';
import type { PersonId } from '#core/contract/id.ts';
import { visitResults } from '#core/service/rounds/visit.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { Mark } from './legend.tsx';

interface KnocksProps {
  readonly roundId: string;
  readonly unitId: string;
  readonly room: string;
  readonly place: string;
  readonly closed: boolean;
  readonly nameOf: (id: PersonId) => string;
}

/** 这一轮敲门的经过: every knock at one door, the newest on top. */
export const Knocks = ({ roundId, unitId, room, place, closed, nameOf }: KnocksProps) => {
  const { data, error, refetch } = useHostQuery('visit.door', { roundId, unitId, room });
  const remove = useAct('visit.remove', { done: () => `已删掉${place}的一次登记` });
  return (
    <section aria-label="这一轮的经过">
      <h2>这一轮的经过</h2>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {data?.length === 0 && <p className="quiet">这一轮还没有去过。</p>}
      <ul className="plain-list">
        {data?.map((knock) => (
          <li key={knock.id} className="knock">
            <Mark state={knock.result} />
            <strong>{visitResults[knock.result]}</strong>
            <DateText value={knock.at} />
            <span>{knock.personIds.map(nameOf).join('、')}</span>
            {knock.note !== '' && <span className="quiet">{knock.note}</span>}
            <span className="row-actions">
              <RecordHistory kind="visit" id={knock.id} name={place} />
              {!closed && (
                <May route="visit.remove">
                  <Button
                    type="link"
                    loading={remove.busy}
                    aria-label={`删除${knock.at.slice(11)}的登记`}
                    onClick={() => void remove.run({ id: knock.id })}
                  >
                    删除
                  </Button>
                </May>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
