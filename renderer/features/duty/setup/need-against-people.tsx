import type { DutyPeriod, DutySetup } from '#core/contract/results.ts';
import { needLines } from './feasibility-words.ts';

interface NeedAgainstPeopleProps {
  readonly period: DutyPeriod;
  /** as it stands in the form */
  readonly setup: DutySetup;
}

/** 人够不够: told anew with every figure that is typed. */
export const NeedAgainstPeople = ({ period, setup }: NeedAgainstPeopleProps) => (
  <div role="status" className="need-lines">
    {needLines(period, setup).map(({ key, enough, words }) => (
      <p key={key} className={enough ? '' : 'plan-bad'}>
        {words}
      </p>
    ))}
  </div>
);
