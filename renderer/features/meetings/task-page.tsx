import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { responsiblePeople, type Task, type TaskState, taskState, taskStates } from '#core/meetings/task.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { TaskRows } from './task-rows.tsx';
import '#renderer/ui/form-parts.css';
import './final.css';

type Choice = TaskState | 'all';

const EVERYBODY = '';

const peopleOf = (tasks: readonly Task[]): readonly string[] => [...new Set(tasks.flatMap((task) => responsiblePeople(task.responsible)))];

interface TaskListProps {
  readonly tasks: readonly Task[];
  readonly today: LocalDate;
  readonly state: Choice;
  readonly person: string;
  readonly onState: (state: Choice) => void;
  readonly onPerson: (person: string) => void;
}

const TaskList = ({ tasks, today, state, person, onState, onPerson }: TaskListProps) => {
  const ofPerson = tasks.filter((task) => person === EVERYBODY || responsiblePeople(task.responsible).includes(person));
  const shown = ofPerson.filter((task) => state === 'all' || taskState(task, today) === state);
  const count = (one: TaskState): number => ofPerson.filter((task) => taskState(task, today) === one).length;
  return (
    <>
      <div className="row">
        <Segmented<Choice>
          aria-label="看哪些决议"
          value={state}
          onChange={onState}
          options={[
            { value: 'all', label: `全部 ${ofPerson.length}` },
            { value: 'overdue', label: `${taskStates.overdue} ${count('overdue')}` },
            { value: 'open', label: `${taskStates.open} ${count('open')}` },
            { value: 'done', label: `${taskStates.done} ${count('done')}` },
          ]}
        />
        <Select
          aria-label="责任人"
          className="task-person"
          showSearch
          value={person}
          onChange={onPerson}
          options={[{ value: EVERYBODY, label: '所有责任人' }, ...peopleOf(tasks).map((name) => ({ value: name, label: name }))]}
        />
      </div>
      {shown.length === 0 && <p className="quiet">没有这样的决议。</p>}
      <TaskRows tasks={shown} label="决议" withMeeting />
    </>
  );
};

/** 决议落实: every resolution of every meeting that somebody carries out. */
export const TaskPage = () => {
  const today = useToday();
  const { data, error, refetch } = useHostQuery('task.list', {});
  const [state, setState] = useState<Choice>('all');
  const [person, setPerson] = useState(EVERYBODY);
  const [printing, setPrinting] = useState(false);
  const chosen = { state, person };
  return (
    <PageFrame
      title="决议落实"
      question="定下的事，谁在办，办了没有？"
      actions={data && data.length > 0 && <Button onClick={() => setPrinting(true)}>打印落实表</Button>}
    >
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!data && !error && <Busy label="正在打开决议…" />}
      {data?.length === 0 && (
        <EmptyState title="还没有要落实的决议" action={<Link to="/meetings">去会议</Link>}>
          会议上写了责任人或完成时限的决议，都会列在这里，过期的排在最前面，一直提醒到办结。
        </EmptyState>
      )}
      {data && data.length > 0 && <TaskList tasks={data} today={today} {...chosen} onState={setState} onPerson={setPerson} />}
      {printing && <PrintDialog title="决议落实表" document={{ kind: 'task-list', ...chosen }} onClose={() => setPrinting(false)} />}
    </PageFrame>
  );
};
