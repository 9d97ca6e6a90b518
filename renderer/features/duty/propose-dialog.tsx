import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import type { DutyPeriod, DutyProposal } from '#core/contract/results.ts';
import type { Duty } from '#core/duty/duty.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { Told } from '#renderer/ui/told.tsx';
import { type Period, periodLabel } from './period.ts';
import { nameTable } from './posts-model.ts';
import { acceptDays, proposalChanges } from './proposal-changes.ts';
import { ProposalCompare } from './proposal-compare.tsx';
import { ProposalSummary } from './proposal-summary.tsx';
import { feasibilityOf, feasibilityWords } from './setup/feasibility-words.ts';
import { WaysOut } from './ways-out.tsx';

interface ProposeDialogProps {
  readonly range: Period;
  readonly period: DutyPeriod;
  readonly onClose: () => void;
}

const plainDuty = ({ date, shiftId, dutyPostId, personId }: Duty): Duty => ({ date, shiftId, dutyPostId, personId });

const stateNow = (period: DutyPeriod) => ({
  open: period.open.reduce((sum, { missing }) => sum + missing, 0),
  hard: period.breaches.filter(({ hard }) => hard).length,
});

/** 排班: work out a plan, look at it, take it or leave it. Nothing is written before 采用. */
export const ProposeDialog = ({ range, period, onClose }: ProposeDialogProps) => {
  const propose = useWork('duty.propose');
  const [seed, setSeed] = useState(1);
  const [keep, setKeep] = useState(period.assignments.length > 0);
  const [proposal, setProposal] = useState<DutyProposal | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<LocalDate>>(new Set());
  const apply = useAct('duty.apply', {
    inPlace: true,
    done: ({ added, removed }) =>
      added + removed === 0 ? '已采用：和现在的安排一样' : `已采用：排上 ${added} 人次${removed > 0 ? `，换下 ${removed} 人次` : ''}`,
  });

  const work = async (withSeed: number) => {
    setSeed(withSeed);
    const outcome = await propose.run({ period: range, seed: withSeed, keep });
    if (!outcome.ok) return;
    setProposal(outcome.value);
    setChosen(new Set(proposalChanges(period.assignments, outcome.value.duties).map(({ date }) => date)));
  };
  const adopt = async () => {
    if (!proposal) return;
    const outcome = await apply.run({
      period: range,
      duties: acceptDays(period.assignments.map(plainDuty), proposal.duties, chosen).map(plainDuty),
    });
    if (outcome.ok) onClose();
  };
  const close = () => {
    propose.cancel();
    onClose();
  };
  const feasible = feasibilityOf(period, period.setup.demand);
  const changes = proposal ? proposalChanges(period.assignments, proposal.duties) : [];
  const names = nameTable(period.people);
  const pinned = period.assignments.filter((assignment) => assignment.pinned).length;

  const buttons = proposal
    ? [
        <Button key="again" disabled={propose.busy || apply.busy} onClick={() => void work(seed + 1)}>
          换一个方案
        </Button>,
        <Button key="leave" disabled={apply.busy} onClick={close}>
          放弃
        </Button>,
        <Button
          key="take"
          type="primary"
          disabled={propose.busy || (changes.length > 0 && chosen.size === 0)}
          loading={apply.busy}
          onClick={() => void adopt()}
        >
          采用
        </Button>,
      ]
    : [
        <Button key="leave" onClick={close}>
          放弃
        </Button>,
        <Button key="start" type="primary" disabled={propose.busy} onClick={() => void work(seed)}>
          开始排班
        </Button>,
      ];
  return (
    <Modal open title="排班" width="min(48rem, calc(100vw - 2rem))" onCancel={close} footer={buttons} mask={{ closable: false }}>
      <p className="propose-range">{periodLabel(range)}</p>
      {!proposal && (
        <>
          <p>
            按岗位人数和排班规则排出一份方案，看过再采用；采用之前什么都不改。
            {pinned > 0 && `已固定的 ${pinned} 人次不会挪动。`}
          </p>
          <p className={feasible.enough ? '' : 'plan-bad'}>{feasibilityWords(feasible)}</p>
          {period.assignments.length > 0 && (
            <Checkbox checked={keep} disabled={propose.busy} onChange={(event) => setKeep(event.target.checked)}>
              已排好的尽量不动，只补空缺、改违规
            </Checkbox>
          )}
        </>
      )}
      {propose.busy && <Busy label="正在排班…" progress={propose.progress} onCancel={propose.cancel} />}
      <FailureNotice failure={propose.failure ?? apply.failure} />
      {proposal && !propose.busy && (
        <>
          <Told>
            <ProposalSummary proposal={proposal} setup={period.setup} people={period.people} before={stateNow(period)} />
          </Told>
          {proposal.open.length > 0 && <WaysOut range={range} onTaken={() => void work(seed)} />}
          {period.assignments.length > 0 && changes.length > 0 && (
            <ProposalCompare
              changes={changes}
              setup={period.setup}
              nameOf={(personId) => names.get(personId) ?? '（已移出）'}
              chosen={chosen}
              onChoose={setChosen}
            />
          )}
        </>
      )}
    </Modal>
  );
};
