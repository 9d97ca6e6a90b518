import { Segmented } from 'antd';
import { useMemo, useRef, useState } from 'react';
import type { DutyPeriod } from '#core/contract/results.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import type { GridPlace } from '#renderer/ui/grid/grid-move.ts';
import { type Beside, nothing } from './beside.ts';
import { DutyBeside } from './duty-beside.tsx';
import { DutyGrids } from './duty-grids.tsx';
import { keepSameDays } from './keep-same.ts';
import { LoadsView } from './loads-view.tsx';
import { type PersonRow, personRows } from './people-model.ts';
import type { Period } from './period.ts';
import { placeOf } from './place-of.ts';
import { PlanState } from './plan-state.tsx';
import { shiftRows } from './posts-model.ts';

interface DutyBoardProps {
  readonly period: DutyPeriod;
  readonly range: Period;
  readonly today: LocalDate;
}
type View = 'posts' | 'people' | 'loads';

const views = [
  { value: 'posts' as const, label: '按岗位' },
  { value: 'people' as const, label: '按人员' },
  { value: 'loads' as const, label: '公平表' },
];

/** The people's rows; days that an edit left as they were stay the same objects. */
const usePersonRows = (period: DutyPeriod): readonly PersonRow[] => {
  const { data: wishes } = useHostQuery('wish.list', { from: period.from, to: period.to });
  const before = useRef<readonly PersonRow[]>([]);
  return useMemo(() => {
    before.current = keepSameDays(before.current, personRows(period, wishes));
    return before.current;
  }, [period, wishes]);
};

/** The plan of one period: its state in figures, the two grids, and what is open beside them. */
export const DutyBoard = ({ period, range, today }: DutyBoardProps) => {
  const rows = useMemo(() => shiftRows(period), [period]);
  const people = usePersonRows(period);
  const [view, setView] = useKeptState<View>('duty.view', 'posts');
  const [beside, setBeside] = useState<Beside>(nothing);
  const [jump, setJump] = useState<GridPlace | null>(null);

  const show = (next: View, place: GridPlace | null = null) => {
    setView(next);
    setJump(place);
  };
  return (
    <div className="duty-board">
      <div className="duty-bar">
        <Segmented<View> aria-label="看法" value={view} onChange={(next) => show(next)} options={views} />
        <PlanState period={period} onOpen={() => setBeside({ kind: 'issues' })} />
      </div>
      {view === 'loads' ? (
        <LoadsView period={range} people={period.people} />
      ) : (
        <DutyGrids key={view} view={view} period={period} rows={rows} people={people} today={today} jump={jump} onBeside={setBeside} />
      )}
      <DutyBeside
        beside={beside}
        period={period}
        rows={rows}
        people={people}
        onBeside={setBeside}
        onGoTo={(pointer) => show('posts', placeOf(rows, pointer))}
      />
    </div>
  );
};
