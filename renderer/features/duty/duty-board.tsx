import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import type { DutyPeriod } from '#core/contract/results.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { CellDrawer } from './cell-drawer.tsx';
import { DayDrawer } from './day-drawer.tsx';
import type { GridPlace } from './grid-move.ts';
import { IssuesDrawer } from './issues-drawer.tsx';
import { LoadsView } from './loads-view.tsx';
import { type PersonDay, personRows } from './people-model.ts';
import { PeopleView } from './people-view.tsx';
import type { Period } from './period.ts';
import { placeOf } from './place-of.ts';
import { type PostCell, shiftRows } from './posts-model.ts';
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
/** What stands open beside the grid, by its keys, so that it shows the newest data after every change. */
type Beside =
  | { readonly kind: 'cell'; readonly place: string; readonly replacing: string | null }
  | { readonly kind: 'day'; readonly personId: string; readonly date: string }
  | { readonly kind: 'issues' }
  | null;

const keyOf = (cell: PostCell) => `${cell.date} ${cell.shift.id} ${cell.post.id}`;

/** The plan of one period: its state in figures, the two grids, and what is open beside them. */
export const DutyBoard = ({ period, range, today }: DutyBoardProps) => {
  const rows = useMemo(() => shiftRows(period), [period]);
  const people = useMemo(() => personRows(period), [period]);
  const acts = useDutyActs(period);
  const [view, setView] = useState<View>('posts');
  const [beside, setBeside] = useState<Beside>(null);
  const [jump, setJump] = useState<GridPlace | null>(null);
  const [spot, setSpot] = useState<PostCell | PersonDay | null>(null);

  const openCell = (cell: PostCell, replacing: string | null = null) => setBeside({ kind: 'cell', place: keyOf(cell), replacing });
  const openDay = (day: PersonDay) => setBeside({ kind: 'day', personId: day.person.id, date: day.date });
  const cell = beside?.kind === 'cell' ? rows.flatMap((row) => row.cells).find((one) => keyOf(one) === beside.place) : undefined;
  const day =
    beside?.kind === 'day'
      ? people.find((row) => row.person.id === beside.personId)?.days.find((one) => one.date === beside.date)
      : undefined;
  const close = () => setBeside(null);
  const show = (next: View) => {
    setView(next);
    setJump(null);
    setSpot(null);
  };

  return (
    <div className="duty-board">
      <div className="duty-bar">
        <Segmented<View>
          aria-label="看法"
          value={view}
          onChange={show}
          options={[
            { value: 'posts', label: '按岗位' },
            { value: 'people', label: '按人员' },
            { value: 'loads', label: '公平表' },
          ]}
        />
        <PlanState period={period} onOpen={() => setBeside({ kind: 'issues' })} />
      </div>
      {view === 'posts' && (
        <PostsView
          rows={rows}
          posts={period.setup.posts}
          today={today}
          jump={jump}
          onOpen={openCell}
          onActive={setSpot}
          onCellKey={(one, key) =>
            actOnStanders(
              one.standers.map((stander) => stander.assignment),
              key,
              acts,
              () => openCell(one),
            )
          }
        />
      )}
      {view === 'people' && (
        <PeopleView
          rows={people}
          today={today}
          jump={jump}
          onOpen={openDay}
          onActive={setSpot}
          onCellKey={(one, key) =>
            actOnStanders(
              one.duties.map((duty) => duty.assignment),
              key,
              acts,
              () => openDay(one),
            )
          }
        />
      )}
      {view === 'loads' && <LoadsView period={range} people={period.people} />}
      {view !== 'loads' && <StatusLine spot={spot} />}
      {beside?.kind === 'cell' && cell && (
        <CellDrawer
          key={beside.place}
          period={period}
          cell={cell}
          row={rows.find((row) => row.date === cell.date && row.shift.id === cell.shift.id)}
          replacing={beside.replacing}
          onClose={close}
        />
      )}
      {day && <DayDrawer period={period} day={day} rows={rows} onOpenCell={openCell} onClose={close} />}
      {beside?.kind === 'issues' && (
        <IssuesDrawer
          period={period}
          onClose={close}
          onGoTo={(place) => {
            close();
            setView('posts');
            setJump(placeOf(rows, place));
          }}
        />
      )}
    </div>
  );
};

/** Filled, open, broken: the state of the plan in one line. */
const PlanState = ({ period, onOpen }: { readonly period: DutyPeriod; readonly onOpen: () => void }) => {
  const open = period.open.reduce((sum, place) => sum + place.missing, 0);
  const hard = period.breaches.filter((breach) => breach.hard).length;
  const soft = period.breaches.length - hard;
  const calm = open === 0 && period.breaches.length === 0;
  return (
    <div className="plan-state" role="status">
      <span>
        已排 <strong className="figures">{period.assignments.length}</strong> 人次
      </span>
      <span className={open > 0 ? 'plan-bad' : ''}>
        空缺 <strong className="figures">{open}</strong> 人次
      </span>
      <span className={hard > 0 ? 'plan-bad' : ''}>
        违规 <strong className="figures">{hard}</strong> 处
      </span>
      {soft > 0 && (
        <span>
          提醒 <strong className="figures">{soft}</strong> 处
        </span>
      )}
      {!calm && <Button onClick={onOpen}>逐条看</Button>}
    </div>
  );
};
