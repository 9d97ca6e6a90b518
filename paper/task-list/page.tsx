import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { dueWords, responsiblePeople, type Task, type TaskState, taskState, taskStates } from '#core/meetings/task.ts';
import type { Post } from '#core/post/post.ts';
import { dateOf, type LocalDate, type LocalTime, longDate, shortDate } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { landscape } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';

/** 决议落实表: what meetings decided, who does it, and how far it is, with a column to sign. */
export interface TaskListModel {
  readonly head: BranchHead;
  /** in the order of the sheet */
  readonly tasks: readonly Task[];
  readonly state: TaskState | 'all';
  /** empty = everybody */
  readonly person: string;
  readonly printedAt: LocalTime;
}

type Source = Omit<TaskListModel, 'head'> & { readonly post: Post };

export const taskListModel = ({ post, ...rest }: Source): TaskListModel => ({ head: branchHead(post), ...rest });

const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactNode => lines.map((line) => <div key={line}>{line}</div>);

const StateCell = ({ task, today }: { readonly task: Task; readonly today: LocalDate }): ReactNode => {
  if (task.doneOn !== null) return <Lines lines={['已办结', shortDate(task.doneOn)]} />;
  return dueWords(task, today).startsWith('已过期') ? <b>{dueWords(task, today)}</b> : '未办结';
};

const columns = (today: LocalDate): readonly ListColumn<Task>[] => [
  { head: '序号', width: 11, cell: (_, number) => number },
  { head: '决议', look: 'left', cell: (task) => task.text },
  {
    head: '会议',
    width: 30,
    cell: (task) => <Lines lines={[task.meetingName, shortDate(task.heldOn)]} />,
  },
  {
    head: '责任人',
    width: 22,
    look: 'strong',
    cell: (task) => <Lines lines={task.responsible === '' ? ['未定'] : responsiblePeople(task.responsible)} />,
  },
  { head: '时限', width: 20, cell: (task) => (task.dueOn ? shortDate(task.dueOn) : '未定') },
  { head: '落实情况', width: 24, cell: (task) => <StateCell task={task} today={today} /> },
  { head: '备注', width: 42, look: 'left', cell: (task) => task.remark },
  { head: '责任人签字', width: 26, cell: () => null },
];

const css = (today: LocalDate): string => `${staffCss()}${listCss()}${columnCss('tasks', columns(today))}
.grid{font-size:3.7mm;line-height:1.4}
.grid th{height:9mm}
.grid td{padding:1mm 1.2mm}
.grid tbody tr{height:11mm}
`;

const scopeWords = ({ state, person }: TaskListModel): string =>
  [person === '' ? '' : person, state === 'all' ? '' : taskStates[state]].filter((word) => word !== '').join('，');

const countWords = (tasks: readonly Task[], today: LocalDate): string => {
  const count = (state: TaskState): number => tasks.filter((task) => taskState(task, today) === state).length;
  return `共 ${tasks.length} 项：已过期 ${count('overdue')} 项，未办结 ${count('open')} 项，已办结 ${count('done')} 项`;
};

/** 决议落实表, A4 landscape; what is late stands first. */
export const taskListPage = (model: TaskListModel): PaperPage => {
  const today = dateOf(model.printedAt);
  const scope = scopeWords(model);
  return toPage({
    title: '决议落实表',
    fileName: `决议落实表 ${today}${scope === '' ? '' : ` ${scope}`}${model.head.sample ? ' 示例' : ''}`,
    size: landscape.A4,
    css: css(today),
    sheets: (
      <StaffSheet
        head={model.head}
        title="决议落实表"
        aside={[scope, `截至${longDate(today)}`].filter((word) => word !== '').join('　')}
        keeping="支部内部使用，会上逐项对账"
        mark={null}
        printedAt={model.printedAt}
      >
        <ListTable
          name="tasks"
          columns={columns(today)}
          rows={model.tasks}
          keyOf={(task) => task.agendaItemId}
          tail={countWords(model.tasks, today)}
          empty="没有这样的决议"
        />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: model.tasks.length === 0 ? ['没有符合条件的决议。'] : [],
  });
};
