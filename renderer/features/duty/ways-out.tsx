import { Button } from 'antd';
import { useState } from 'react';
import type { DutyExplanation, DutyPeriod } from '#core/contract/results.ts';
import type { PlanChange, WayOut } from '#core/duty/planner/way-out.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import type { Period } from './period.ts';

interface WaysOutProps {
  readonly range: Period;
  readonly period: DutyPeriod;
  /** a way was taken: plan again */
  readonly onTaken: () => void;
}

/** Writes one way out into the set-up; answers false where people have to do something first. */
const useTakeWay = ({ setup }: DutyPeriod) => {
  const rules = useAct('duty.saveRules', { inPlace: true });
  const demand = useAct('duty.saveDemand', { inPlace: true });
  const shifts = useAct('duty.saveShifts', { inPlace: true });
  const take = async (change: PlanChange, reason: string): Promise<boolean> => {
    switch (change.type) {
      case 'ruleAsWish': {
        const next = { ...setup.rules, [change.rule]: { ...setup.rules[change.rule], mode: 'warn' as const } };
        return (await rules.run({ rules: next, reason })).ok;
      }
      case 'fewerHeads': {
        const headsOf = (shiftId: string, dutyPostId: string) =>
          change.cells.find((cell) => cell.shiftId === shiftId && cell.dutyPostId === dutyPostId)?.heads ?? Number.POSITIVE_INFINITY;
        const next = setup.demand.map((cell) => ({ ...cell, heads: Math.min(cell.heads, headsOf(cell.shiftId, cell.dutyPostId)) }));
        return (await demand.run({ demand: next })).ok;
      }
      case 'changeShifts': {
        const next = setup.shifts.map((shift) => change.shifts.find(({ id }) => id === shift.id) ?? shift);
        if (!(await shifts.run({ shifts: next })).ok) return false;
        const without = setup.demand.map((cell) => (change.dropped.includes(cell.shiftId) ? { ...cell, heads: 0 } : cell));
        return change.dropped.length === 0 || (await demand.run({ demand: without })).ok;
      }
      default:
        return false;
    }
  };
  return { take, busy: rules.busy || demand.busy || shifts.busy, failure: rules.failure ?? demand.failure ?? shifts.failure };
};

const byButton = ({ change }: WayOut): boolean => change.type !== 'addPeople' && change.type !== 'cancelLeave';

/** 为什么排不满，怎么办: the conflict in sentences, and ways out that the engine has tried, each one click. */
export const WaysOut = ({ range, period, onTaken }: WaysOutProps) => {
  const explain = useWork('duty.explain');
  const [found, setFound] = useState<DutyExplanation | null>(null);
  const way = useTakeWay(period);
  const ask = async () => {
    const outcome = await explain.run({ period: range });
    if (outcome.ok) setFound(outcome.value);
  };
  const takeWay = async ({ change, sentence }: WayOut) => {
    if (await way.take(change, `排不满时由书记决定：${sentence}`.slice(0, 200))) onTaken();
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
                {byButton(one) && (
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
