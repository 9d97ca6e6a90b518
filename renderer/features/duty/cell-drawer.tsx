import { Button, Drawer } from 'antd';
import { useRef, useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { DutyPeriod } from '#core/contract/results.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { BreachSentences } from './breach-sentences.tsx';
import { CandidateList } from './candidate-list.tsx';
import { FixLine } from './fix-line.tsx';
import type { PostCell, ShiftRow, Stander } from './posts-model.ts';
import { shiftTimes } from './shift-times.ts';
import { placeWords, useDutyActs } from './use-duty-acts.ts';
import { useSuggestedFix } from './use-suggested-fix.ts';
import { WeighOthers } from './weigh-others.tsx';

interface CellDrawerProps {
  readonly period: DutyPeriod;
  readonly cell: PostCell;
  /** rules the whole shift breaks, e.g. no Party member */
  readonly row: ShiftRow;
  /** the person to be replaced, when the drawer was opened for that */
  readonly replacing?: string | null;
  readonly onClose: () => void;
}

const StanderRow = (props: {
  readonly stander: Stander;
  readonly leaving: boolean;
  readonly busy: boolean;
  readonly onReplace: () => void;
  readonly onPin: () => void;
  readonly onRemove: () => void;
}) => {
  const { stander, leaving, busy } = props;
  const { pinned } = stander.assignment;
  return (
    <li className={leaving ? 'cell-stander cell-leaving' : 'cell-stander'}>
      <div className="cell-standerline">
        <span className="duty-name">{stander.name}</span>
        {pinned && <span className="cell-pinned">已固定</span>}
        <span className="cell-buttons">
          <Button size="small" disabled={busy} onClick={props.onReplace} aria-pressed={leaving}>
            {leaving ? '不换了' : '换人'}
          </Button>
          <Button size="small" disabled={busy} onClick={props.onPin} title="固定后，自动排班不再挪动">
            {pinned ? '取消固定' : '固定'}
          </Button>
          <Button size="small" disabled={busy} onClick={props.onRemove}>
            撤下
          </Button>
        </span>
      </div>
      <BreachSentences breaches={stander.breaches} />
    </li>
  );
};

/** One cell of the plan: who is there, what that breaks, who else could. */
export const CellDrawer = ({ period, cell, row, replacing = null, onClose }: CellDrawerProps) => {
  const acts = useDutyActs(period);
  const [leavingId, setLeavingId] = useState<string | null>(replacing);
  const fix = useSuggestedFix(cell);
  const leaving = cell.standers.find((stander) => stander.assignment.id === leavingId);
  const place = { date: cell.date, shiftId: cell.shift.id, dutyPostId: cell.post.id };

  // What was pressed is gone after the change; the heading tells what came of it.
  const heading = useRef<HTMLHeadingElement>(null);
  const take = async (personId: PersonId) => {
    const done = leaving ? await acts.replace(leaving.assignment, personId) : await acts.assign({ ...place, personId });
    if (done) setLeavingId(null);
    heading.current?.focus();
  };
  const takeOut = async (stander: Stander) => {
    await acts.unassign(stander.assignment);
    heading.current?.focus();
  };
  return (
    <Drawer open onClose={onClose} size="min(29rem, 100vw)" title={placeWords(period.setup, place)} className="cell-drawer">
      <p className="cell-need">
        <span className="figures">{shiftTimes(cell.shift)}</span>，需要 {cell.wanted} 人，
        {cell.missing > 0 ? <strong className="duty-missing">缺 {cell.missing} 人</strong> : '已排满'}
      </p>
      <FailureNotice failure={acts.failure} />
      <BreachSentences breaches={row.breaches} />
      <h2 ref={heading} tabIndex={-1} className="cell-title">
        在这里的人
      </h2>
      {cell.standers.length === 0 && <p className="quiet">还没有人。从下面选一位。</p>}
      <ul className="cell-standers">
        {cell.standers.map((stander) => (
          <StanderRow
            key={stander.assignment.id}
            stander={stander}
            leaving={stander === leaving}
            busy={acts.busy}
            onReplace={() => setLeavingId(stander === leaving ? null : stander.assignment.id)}
            onPin={() => void acts.pin(stander.assignment)}
            onRemove={() => void takeOut(stander)}
          />
        ))}
      </ul>
      {fix && <FixLine fix={fix} busy={acts.busy} onApply={(one) => void acts.replace(one.assignment, one.candidate.personId)} />}
      {leaving && <WeighOthers key={leaving.assignment.id} period={period} assignment={leaving.assignment} name={leaving.name} />}
      <h2 className="cell-title">{leaving ? `谁来换下 ${leaving.name}` : '还可以安排'}</h2>
      <CandidateList
        place={place}
        except={cell.standers.map((stander) => stander.assignment.personId)}
        verb={leaving ? '换上' : '安排'}
        busy={acts.busy}
        onTake={(personId) => void take(personId)}
      />
    </Drawer>
  );
};
