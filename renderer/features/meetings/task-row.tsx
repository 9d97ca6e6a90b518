import { CheckOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { dueWords, type Task, taskState } from '#core/meetings/task.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';

interface TaskRowProps {
  readonly task: Task;
  readonly today: LocalDate;
  /** on the page of its own meeting nobody needs to be told which */
  readonly withMeeting: boolean;
  readonly onSettle: () => void;
}

const State = ({ task, today }: { readonly task: Task; readonly today: LocalDate }) => {
  const state = taskState(task, today);
  if (state === 'done')
    return (
      <span className="done">
        <CheckOutlined aria-hidden /> {task.doneOn && dateWords(task.doneOn)} 办结
      </span>
    );
  const due = task.dueOn ? `${dateWords(task.dueOn)}前，${dueWords(task, today)}` : '没有定时限';
  if (state === 'open') return <span className="figures">{due}</span>;
  return (
    <span className="bad figures">
      <WarningOutlined aria-hidden /> {due}
    </span>
  );
};

/** One resolution with who does it, until when, and how far it is. */
export const TaskRow = ({ task, today, withMeeting, onSettle }: TaskRowProps) => (
  <li className="task-row">
    <span>
      <span className="task-text">{task.text}</span>
      {withMeeting && (
        <Link className="quiet" to={`/meetings/record?focus=${task.meetingId}`}>
          {dateWords(task.heldOn)} {task.meetingName}
        </Link>
      )}
      {task.remark !== '' && <span className="quiet">{task.remark}</span>}
    </span>
    <span>{task.responsible || '没有定责任人'}</span>
    <State task={task} today={today} />
    <Button aria-label={`${task.doneOn ? '修改' : '办结'}：${task.text}`} onClick={onSettle}>
      {task.doneOn ? '修改' : '办结'}
    </Button>
  </li>
);
