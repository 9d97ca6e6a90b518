import { Button } from 'antd';
import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { IllGroup, IllRepair, IllStepShown } from '#core/duty/ill.ts';
import { placeName } from '#core/duty/plan-version.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { BrokenRules } from '#renderer/ui/consent-fields.tsx';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { Phone } from '#renderer/ui/phone.tsx';
import type { Period } from '../period.ts';
import type { IllAccept } from './use-ill-accept.ts';

/** 1月8日 周六 早班 进口卡口：张三 → 李四 */
const stepWords = ({ before, after }: IllStepShown): string => {
  const line = after ?? before;
  if (!line) return '';
  return `${dateWords(line.date)} ${placeName(line)}：${before?.personName ?? '空缺'} → ${after?.personName ?? '空缺'}`;
};

const GroupRow = ({ group, busy, onTake }: { readonly group: IllGroup; readonly busy: boolean; readonly onTake: () => void }) => (
  <li className="ill-item ill-line">
    <span>
      {group.steps.map((step) => (
        <span key={stepWords(step)} className="figures">
          {stepWords(step)} {step.after && <Phone value={step.phone} />}
          <br />
        </span>
      ))}
      {group.steps.length > 1 && <span className="quiet">这几处连在一起，要一起改</span>}
      <BrokenRules breaches={group.breaches} />
    </span>
    <Button disabled={busy} aria-label={`采用 ${group.steps.map(stepWords).join('，')}`} onClick={onTake}>
      采用
    </Button>
  </li>
);

interface RepairListProps {
  readonly personId: PersonId;
  readonly period: Period;
  readonly accept: IllAccept;
  readonly onTaken: () => void;
}

/** The engine's repair with the fewest changes, as a list of exactly what would change. */
export const RepairList = ({ personId, period, accept, onTaken }: RepairListProps) => {
  const work = useWork('ill.repair');
  const [repair, setRepair] = useState<IllRepair | null>(null);
  const search = async () => {
    const outcome = await work.run({ personId, period, seed: 1 });
    if (outcome.ok) setRepair(outcome.value);
  };
  const take = async (groups: readonly IllGroup[]) => {
    const done = await accept.accept(groups.flatMap((group) => group.steps.map(({ step }) => step)));
    if (!done || !repair) return;
    setRepair({ ...repair, groups: repair.groups.filter((group) => !groups.includes(group)) });
    onTaken();
  };
  return (
    <section aria-label="改动最少的调整">
      <h2 className="cell-title">改动最少的调整</h2>
      <FailureNotice failure={work.failure} />
      {work.busy && <Busy label="正在找改动最少的调整…" progress={work.progress} onCancel={work.cancel} />}
      {!repair && !work.busy && (
        <>
          <p>重算这几天，能不动的都不动，写明要改哪几处；采用之前什么都不改。</p>
          <Button onClick={() => void search()}>算一算</Button>
        </>
      )}
      {repair && !work.busy && (
        <>
          <p role="status">
            {repair.groups.length === 0
              ? '没有要改的了。'
              : `要改 ${repair.groups.reduce((sum, group) => sum + group.steps.length, 0)} 处。`}
            {repair.open > 0 && <strong className="bad">改完还缺 {repair.open} 人次。</strong>}
          </p>
          <ul className="plain-list">
            {repair.groups.map((group) => (
              <GroupRow key={group.steps.map(stepWords).join()} group={group} busy={accept.busy} onTake={() => void take([group])} />
            ))}
          </ul>
          <ul>
            {repair.explanation.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div className="row">
            {repair.groups.length > 0 && (
              <Button type="primary" loading={accept.busy} onClick={() => void take(repair.groups)}>
                全部采用
              </Button>
            )}
            <Button onClick={() => void search()}>再算一次</Button>
          </div>
        </>
      )}
    </section>
  );
};
