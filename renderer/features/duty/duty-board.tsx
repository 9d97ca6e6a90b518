import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import type { DutyPeriod } from '#core/contract/results.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { type Beside, besideCell, besideDay, findCell, findDay, nothing } from './beside.ts';
import { DutyBeside } from './duty-beside.tsx';
import type { GridPlace } from './grid-move.ts';
import { LoadsView } from './loads-view.tsx';
import { type PersonDay, type PersonRow, personRows } from './people-model.ts';
import { PeopleView } from './people-view.tsx';
import type { Period } from './period.ts';
import { placeOf } from './place-of.ts';
import { PlanState } from './plan-state.tsx';
import { type PostCell, type ShiftRow, shiftRows } from './posts-model.ts';
import { PostsView } from './posts-view.tsx';
import { actOnStanders } from './stander-keys.ts';
import { StatusLine } from './status-line.tsx';
import { useDutyActs } from './use-duty-acts.ts';

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

/** The cell the cursor stands in, as it is after the newest change. */
const spotNow = (spot: Beside, rows: readonly ShiftRow[], people: readonly PersonRow[]): PostCell | PersonDay | null => {
  if (spot.kind === 'cell') return findCell(rows, spot.key)?.cell ?? null;
  return spot.kind === 'day' ? findDay(people, spot.personId, spot.date) : null;
};

/** The plan of one period: its state in figures, the two grids, and what is open beside them. */
export const DutyBoard = ({ period, range, today }: DutyBoardProps) => {
  const rows = useMemo(() => shiftRows(period), [period]);
  const people = useMemo(() => personRows(period), [period]);
  const acts = useDutyActs(period);
  const [view, setView] = useKeptState<View>('duty.view', 'posts');
  const [beside, setBeside] = useState<Beside>(nothing);
  const [jump, setJump] = useState<GridPlace | null>(null);
  const [spot, setSpot] = useState<Beside>(nothing);

  const show = (next: View, place: GridPlace | null = null) => {
    setView(next);
    setJump(place);
    setSpot(nothing);
  };
  const openCell = (cell: PostCell) => setBeside(besideCell(cell));
  const openDay = (day: PersonDay) => setBeside(besideDay(day));
  const keyOnCell = (cell: PostCell, key: string) =>
    actOnStanders(
      cell.standers.map((stander) => stander.assignment),
      key,
      acts,
      () => openCell(cell),
    );
  const keyOnDay = (day: PersonDay, key: string) =>
    actOnStanders(
      day.duties.map((duty) => duty.assignment),
      key,
      acts,
      () => openDay(day),
    );
  const shared = { today, jump };
  return (
    <div className="duty-board">
      <div className="duty-bar">
        <Segmented<View> aria-label="看法" value={view} onChange={(next) => show(next)} options={views} />
        <PlanState period={period} onOpen={() => setBeside({ kind: 'issues' })} />
      </div>
      {view === 'posts' && (
        <PostsView
          {...shared}
          rows={rows}
          posts={period.setup.posts}
          onActive={(cell) => setSpot(besideCell(cell))}
          onOpen={openCell}
          onCellKey={keyOnCell}
        />
      )}
      {view === 'people' && (
        <PeopleView {...shared} rows={people} onActive={(day) => setSpot(besideDay(day))} onOpen={openDay} onCellKey={keyOnDay} />
      )}
      {view === 'loads' ? <LoadsView period={range} people={period.people} /> : <StatusLine spot={spotNow(spot, rows, people)} />}
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
