import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { AttendanceBoard, GatePerson, GateShift } from '#core/duty/attendance-board.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { GateShiftPanel } from './gate-shift-panel.tsx';
import { gateSentence } from './gate-words.ts';
import { StampForm } from './stamp-form.tsx';
import { SubstituteForm } from './substitute-form.tsx';
import { useGateActs } from './use-gate-acts.ts';
import { useGateKeys } from './use-gate-keys.ts';
import './attendance.css';

/** Late becomes visible by itself: the screen hangs at the gate and nobody reloads it. */
const REFRESH_MS = 20_000;

type Beside = { readonly kind: 'none' } | { readonly kind: 'substitute' | 'stamp'; readonly person: GatePerson; readonly shift: GateShift };

const Shifts = ({ board, onBeside }: { readonly board: AttendanceBoard; readonly onBeside: (beside: Beside) => void }) => {
  const acts = useGateActs();
  const shared = {
    acts,
    onSubstitute: (person: GatePerson, shift: GateShift) => onBeside({ kind: 'substitute', person, shift }),
    onStamp: (person: GatePerson, shift: GateShift) => onBeside({ kind: 'stamp', person, shift }),
  };
  const people = [...board.notSignedOut, ...board.current].flatMap((shift) => shift.people);
  useGateKeys(people, acts);
  const numbers = new Map(people.map((person, index) => [person.assignmentId, index + 1]));
  return (
    <>
      <FailureNotice failure={acts.failure} />
      {board.notSignedOut.map((shift) => (
        <GateShiftPanel key={`${shift.date} ${shift.shift.id}`} title="上一班还没签退" shift={shift} numbers={numbers} {...shared} />
      ))}
      {board.current.map((shift) => (
        <GateShiftPanel key={`${shift.date} ${shift.shift.id}`} title="现在" shift={shift} numbers={numbers} {...shared} />
      ))}
      {board.next && <GateShiftPanel title="下一班" shift={board.next} numbers={numbers} {...shared} />}
    </>
  );
};

/** 到岗: who is at the gate now? Large buttons and number keys, for cold hands. */
export const AttendancePage = () => {
  const { data: board, error, refetch } = useHostQuery('attendance.now', {});
  const [beside, setBeside] = useState<Beside>({ kind: 'none' });
  const close = () => setBeside({ kind: 'none' });
  useEffect(() => {
    const timer = setInterval(() => void refetch(), REFRESH_MS);
    return () => clearInterval(timer);
  }, [refetch]);
  return (
    <PageFrame title="到岗" question="现在谁在岗？" wide actions={<Link to="/duty/versions">变动记录</Link>}>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!board && !error && <Busy label="正在看谁该在岗…" />}
      {board && (
        <p className={gateSentence(board).bad ? 'gate-line bad' : 'gate-line'} role="status">
          {timeWords(board.now)}　{gateSentence(board).words}
        </p>
      )}
      {board && board.current.length === 0 && !board.next && (
        <EmptyState title="现在和明天都没有班次">
          到<Link to="/duty">“值班表”</Link>排好班，这里就显示谁该在岗，到了点“签到”。
        </EmptyState>
      )}
      {board && <Shifts board={board} onBeside={setBeside} />}
      {beside.kind === 'substitute' && <SubstituteForm person={beside.person} shift={beside.shift} onClose={close} />}
      {beside.kind === 'stamp' && board && <StampForm person={beside.person} now={board.now} onClose={close} />}
    </PageFrame>
  );
};
