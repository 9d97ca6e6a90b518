import { Button } from 'antd';
import { useState } from 'react';
import type { DutyExplanation } from '#core/contract/results.ts';
import type { WayOut } from '#core/duty/planner/way-out.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import type { Period } from './period.ts';

const MOST_REASON = 200;

interface WaysOutProps {
  readonly range: Period;
  /** a way was taken: plan again */
  readonly onTaken: () => void;
}

/** 为什么排不满，怎么办: the conflict in sentences, and ways out that the engine has tried, each one click. */
export const WaysOut = ({ range, onTaken }: WaysOutProps) => {
  const explain = useWork('duty.explain');
  const [found, setFound] = useState<DutyExplanation | null>(null);
  const way = useAct('setup.takeWay', { inPlace: true });
  const ask = async () => {
    const outcome = await explain.run({ period: range });
    if (outcome.ok) setFound(outcome.value);
  };
  const takeWay = async ({ change, sentence }: WayOut) => {
    if (change.type === 'addPeople' || change.type === 'cancelLeave') return;
    const reason = `排不满时由书记决定：${sentence}`.slice(0, MOST_REASON);
    if ((await way.run({ change, reason })).ok) onTaken();
  };
  return (
    <div className="ways-out">
      {!found && !explain.busy && <Button onClick={() => void ask()}>为什么排不满，怎么办</Button>}
      {explain.busy && <Busy label="正在找原因…" progress={explain.progress} onCancel={explain.cancel} />}
      <FailureNotice failure={explain.failure ?? way.failure} />
      {found && (
        <div role="status">
          {found.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ol className="ways-list">
            {found.ways.map((one) => (
              <li key={one.sentence}>
                <span>{one.sentence}</span>
                {one.change.type !== 'addPeople' && one.change.type !== 'cancelLeave' && (
                  <Button size="small" loading={way.busy} aria-label={`照此办理：${one.sentence}`} onClick={() => void takeWay(one)}>
                    照此办理
                  </Button>
                )}
                {one.change.type === 'addPeople' && <a href="#/roster">去花名册加人</a>}
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
};
