import { Button, Drawer } from 'antd';
import type { DutyPeriod } from '#core/contract/results.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { Phone } from '#renderer/ui/phone.tsx';
import { ShiftMark } from '#renderer/ui/shift-mark.tsx';
import { BreachSentences } from './breach-sentences.tsx';
import type { PersonDay } from './people-model.ts';
import { dayLabel } from './period.ts';
import type { PostCell, ShiftRow } from './posts-model.ts';
import { shiftTimes } from './shift-times.ts';
import { useDutyActs } from './use-duty-acts.ts';

interface DayDrawerProps {
  readonly period: DutyPeriod;
  readonly day: PersonDay;
  readonly rows: readonly ShiftRow[];
  readonly onOpenCell: (cell: PostCell, replacing: string | null) => void;
  readonly onClose: () => void;
}

/** One person on one day: what they do, and where they could be put. */
export const DayDrawer = ({ period, day, rows, onOpenCell, onClose }: DayDrawerProps) => {
  const acts = useDutyActs(period);
  const cells = rows.filter((row) => row.date === day.date).flatMap((row) => row.cells);
  const cellOf = (id: string) => cells.find((cell) => cell.standers.some((stander) => stander.assignment.id === id));
  const places = cells
    .filter((cell) => cell.wanted > 0 && !cell.standers.some((one) => one.assignment.personId === day.person.id))
    .sort((one, other) => other.missing - one.missing);
  return (
    <Drawer open onClose={onClose} size="min(29rem, 100vw)" title={`${day.person.name} ${dayLabel(day.date)}`} className="cell-drawer">
      <p className="cell-need">
        <Phone value={day.person.phone} /> {day.person.unit}
        {day.away !== '' && <strong> · {day.away}</strong>}
      </p>
      <FailureNotice failure={acts.failure} />
      <BreachSentences breaches={day.breaches} />
      <h2 className="cell-title">这一天的班</h2>
      {day.duties.length === 0 && <p className="quiet">{day.away === '' ? '休息。' : `${day.away}。`}</p>}
      <ul className="cell-standers">
        {day.duties.map(({ assignment, shift, postName }) => (
          <li key={assignment.id} className="cell-stander cell-standerline">
            <span>
              <ShiftMark shift={shift} /> {postName} <span className="quiet figures">{shiftTimes(shift)}</span>
            </span>
            <span className="cell-buttons">
              <Button
                size="small"
                disabled={acts.busy}
                onClick={() => {
                  const cell = cellOf(assignment.id);
                  if (cell) onOpenCell(cell, assignment.id);
                }}
              >
                换人
              </Button>
              <Button size="small" disabled={acts.busy} onClick={() => void acts.pin(assignment)}>
                {assignment.pinned ? '取消固定' : '固定'}
              </Button>
              <Button size="small" disabled={acts.busy} onClick={() => void acts.unassign(assignment)}>
                撤下
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <h2 className="cell-title">安排到</h2>
      {places.length === 0 && <EmptyState title="这一天没有别的岗位要人" />}
      <ul className="candidates">
        {places.map((cell) => (
          <li key={`${cell.shift.id} ${cell.post.id}`} className="candidate candidate-line">
            <span>
              <ShiftMark shift={cell.shift} /> {cell.post.name} <span className="quiet figures">{shiftTimes(cell.shift)}</span>{' '}
              {cell.missing > 0 ? <span className="duty-missing">缺{cell.missing}人</span> : <span className="quiet">已满</span>}
            </span>
            <Button
              size="small"
              disabled={acts.busy}
              aria-label={`安排到 ${cell.shift.name} ${cell.post.name}`}
              onClick={() =>
                void acts.assign({ date: day.date, shiftId: cell.shift.id, dutyPostId: cell.post.id, personId: day.person.id })
              }
            >
              安排
            </Button>
          </li>
        ))}
      </ul>
    </Drawer>
  );
};
