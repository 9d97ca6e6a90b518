import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { DutyPeriod } from '#core/contract/results.ts';
import type { DutyLeader } from '#core/duty/duty-leader.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import './leaders.css';
import { leaderInRow, leaderLines, type NameOf, nameIn } from './leader-lines.ts';
import type { ShiftRow } from './posts-model.ts';

interface Named {
  readonly leaders: readonly DutyLeader[];
  readonly nameOf: NameOf;
}

const NamedContext = createContext<Named>({ leaders: [], nameOf: () => '' });

interface NamedLeadersProps {
  readonly period: DutyPeriod;
  readonly today: LocalDate;
  readonly children: ReactNode;
}

/** 带班 above the grid, and known to its rows. */
export const NamedLeaders = ({ period, today, children }: NamedLeadersProps) => {
  const { data: leaders = [] } = useHostQuery('setup.leaders', { from: period.from, to: period.to });
  const named = useMemo(() => ({ leaders, nameOf: nameIn(period.people) }), [leaders, period.people]);
  const lines = leaderLines(period, leaders, today);
  return (
    <NamedContext value={named}>
      {lines.length > 0 && <p className="leader-line">带班：{lines.join('；')}</p>}
      {children}
    </NamedContext>
  );
};

/** 带班 王强, in the head of a row. */
export const LeaderInRow = ({ row }: { readonly row: ShiftRow }) => {
  const { leaders, nameOf } = useContext(NamedContext);
  const leader = leaderInRow(leaders, row);
  return leader && <span className="leader-in-row">带班 {nameOf(leader.personId)}</span>;
};
