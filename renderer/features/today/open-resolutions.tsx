import { Button } from 'antd';
import { Link } from 'react-router';
import { dueWords, type Task, taskState } from '#core/meetings/task.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';

interface OpenResolutionsProps {
  /** most urgent first */
  readonly resolutions: readonly Task[];
  readonly today: LocalDate;
}

const SHOWN = 5;

const dueLine = (task: Task, today: LocalDate): string =>
  task.dueOn === null ? '' : `，${dateWords(task.dueOn)}前，${dueWords(task, today)}`;

/** 没办结的决议, what is late first, each one click from done. */
export const OpenResolutions = ({ resolutions, today }: OpenResolutionsProps) => {
  const settle = useAct('task.settle', { done: () => '已办结' });
  const late = resolutions.filter((task) => taskState(task, today) === 'overdue').length;
  return (
    <section className="panel" aria-label="待办决议">
      <h2>待办决议{late > 0 && `，${late} 项已过期`}</h2>
      {resolutions.length === 0 && <p className="quiet">没有待办的决议。</p>}
      <ul className="plain-list">
        {resolutions.slice(0, SHOWN).map((task) => (
          <li key={task.agendaItemId} className="do-row">
            <span className={taskState(task, today) === 'overdue' ? 'look' : ''}>
              <Link className="resolution" to={`/meetings/record?focus=${task.meetingId}`}>
                {task.text}
              </Link>
              <span className={taskState(task, today) === 'overdue' ? '' : 'quiet'}>
                {task.responsible || '没有责任人'}
                {dueLine(task, today)}
              </span>
            </span>
            <Button
              disabled={settle.busy}
              aria-label={`办结：${task.text}`}
              onClick={() => void settle.run({ agendaItemId: task.agendaItemId, doneOn: today })}
            >
              办结
            </Button>
          </li>
        ))}
      </ul>
      {resolutions.length > SHOWN && <Link to="/meetings/tasks">还有 {resolutions.length - SHOWN} 项</Link>}
    </section>
  );
};
