import { useMemo, useState } from 'react';
import type { DutyPeriod } from '#core/contract/results.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { GridPlace, GridRange } from '#renderer/ui/grid/grid-move.ts';
import { type Beside, besideCell, besideDay, findCell, findDay, nothing } from './beside.ts';
import { CopyWeekButton } from './edit/copy-week-button.tsx';
import { RefusedDialog } from './edit/refused-dialog.tsx';
import { useEditRun } from './edit/use-edit-run.ts';
import { useGridEdit } from './edit/use-grid-edit.ts';
import type { PersonDay, PersonRow } from './people-model.ts';
import { PeopleView } from './people-view.tsx';
import type { PostCell, ShiftRow } from './posts-model.ts';
import { PostsView } from './posts-view.tsx';
import { actOnStanders } from './stander-keys.ts';
import { StatusLine } from './status-line.tsx';
import { useDutyActs } from './use-duty-acts.ts';
import { type SuggestedFix, useSuggestedFix } from './use-suggested-fix.ts';

interface DutyGridsProps {
  readonly view: 'posts' | 'people';
  readonly period: DutyPeriod;
  readonly rows: readonly ShiftRow[];
  readonly people: readonly PersonRow[];
  readonly today: LocalDate;
  readonly jump: GridPlace | null;
  readonly onBeside: (beside: Beside) => void;
}

/** The cell the cursor stands in, as it is after the newest change. */
const spotNow = (spot: Beside, rows: readonly ShiftRow[], people: readonly PersonRow[]): PostCell | PersonDay | null => {
  if (spot.kind === 'cell') return findCell(rows, spot.key)?.cell ?? null;
  return spot.kind === 'day' ? findDay(people, spot.personId, spot.date) : null;
};

const besideOf = (spot: PostCell | PersonDay): Beside => ('person' in spot ? besideDay(spot) : besideCell(spot));

const standingIn = (spot: PostCell | PersonDay) =>
  'person' in spot ? spot.duties.map((duty) => duty.assignment) : spot.standers.map((stander) => stander.assignment);

/** Keys on the selection: editing first, then F for the suggestion, Delete and P on the one cell. */
const useGridKeys = ({ view, period, rows, people, onBeside }: DutyGridsProps, fix: SuggestedFix | null) => {
  const acts = useDutyActs(period);
  const sending = useEditRun();
  const edit = useGridEdit({ view, rows, people, run: sending.run });
  const applyFix = (one: SuggestedFix) => void acts.replace(one.assignment, one.candidate.personId);
  const onKey = (range: GridRange, key: string, control: boolean): boolean => {
    if (edit.onKey(range, key, control)) return true;
    const spot = view === 'posts' ? rows[range.top]?.cells[range.left] : people[range.top]?.days[range.left];
    if (control || !spot) return false;
    if (key === 'f' || key === 'F') {
      if (fix && !acts.busy) applyFix(fix);
      return fix !== null;
    }
    return actOnStanders(standingIn(spot), key, acts, () => onBeside(besideOf(spot)));
  };
  return { onKey, onDrop: edit.onDrop, marked: edit.marked, applyFix, busy: acts.busy || sending.busy, sending };
};

/** The grid shown, what its cursor says, and what is done with its keys and the mouse. */
export const DutyGrids = (props: DutyGridsProps) => {
  const { view, period, rows, people, today, jump, onBeside } = props;
  const [at, setAt] = useState<Beside>(nothing);
  const [range, setRange] = useState<GridRange | null>(null);
  const spot = useMemo(() => spotNow(at, rows, people), [at, rows, people]);
  const fix = useSuggestedFix(spot);
  const keys = useGridKeys(props, fix);
  const { onKey, onDrop, marked, sending } = keys;
  const shared = { today, jump, onKey, onDrop, marked, onSelect: setRange };
  const open = (one: PostCell | PersonDay) => onBeside(besideOf(one));
  const stand = (one: PostCell | PersonDay) => setAt(besideOf(one));
  return (
    <>
      <div className="grid-tools">
        <CopyWeekButton period={period} busy={sending.busy} run={sending.run} />
        <span className="quiet">Shift+方向键选一片，Ctrl+C / X / V 复制、剪切、粘贴，Ctrl+D 向下填，Ctrl+R 向右填，R 重复到末尾</span>
      </div>
      {view === 'posts' ? (
        <PostsView {...shared} rows={rows} posts={period.setup.posts} onActive={stand} onOpen={open} />
      ) : (
        <PeopleView {...shared} rows={people} onActive={stand} onOpen={open} />
      )}
      <StatusLine spot={spot} range={range} fix={fix} busy={keys.busy} onFix={keys.applyFix} />
      {sending.refusals && <RefusedDialog period={period} refusals={sending.refusals} onClose={sending.closeRefusals} />}
    </>
  );
};
