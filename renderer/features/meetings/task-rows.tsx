import { useState } from 'react';
import type { Task } from '#core/meetings/task.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { TaskRow } from './task-row.tsx';
import { TaskSettle } from './task-settle.tsx';

interface TaskRowsProps {
  readonly tasks: readonly Task[];
  readonly label?: string;
  /** on the page of its own meeting nobody needs to be told which */
  readonly withMeeting: boolean;
}

/** Resolutions below each other. The form of one stays open when its row leaves the list: overdue since midnight, or settled in another window. */
export const TaskRows = ({ tasks, label, withMeeting }: TaskRowsProps) => {
  const today = useToday();
  const [settling, setSettling] = useState<Task | null>(null);
  return (
    <>
      {tasks.length > 0 && (
        <ul className="plain-list" aria-label={label}>
          {tasks.map((task) => (
            <TaskRow key={task.agendaItemId} task={task} today={today} withMeeting={withMeeting} onSettle={() => setSettling(task)} />
          ))}
        </ul>
      )}
      {settling && <TaskSettle task={settling} today={today} onClose={() => setSettling(null)} />}
    </>
  );
};
