import { type LocalDate, longDate } from '../time/local-date.ts';
import { byUrgency, dueWords, type Task } from './task.ts';

export const CARRY_OVER_TITLE = '上次会议决议落实情况';

/** Room for the speaker's own words below. */
const MOST_CHARACTERS = 4000;

/** What a meeting reports on first: everything open, and what was settled since `since` (the meeting before). */
export const tasksToReport = (tasks: readonly Task[], since: LocalDate | null, today: LocalDate): readonly Task[] =>
  tasks.filter((task) => task.doneOn === null || (since !== null && task.doneOn >= since)).sort(byUrgency(today));

const stateWords = (task: Task, today: LocalDate): string => {
  const remark = task.remark === '' ? '' : `，${task.remark}`;
  if (task.doneOn !== null) return `已于${longDate(task.doneOn)}办结${remark}`;
  const due = task.dueOn === null ? '没有定时限' : `应于${longDate(task.dueOn)}前完成`;
  const late = dueWords(task, today).startsWith('已过期') ? `，${dueWords(task, today).replaceAll(' ', '')}` : '';
  return `${due}${late}，尚未办结${remark}`;
};

const shorten = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();

/** 1. …（责任人沈祎）：已于2022年1月6日办结。 One line a task, numbered. */
export const carryOverWords = (tasks: readonly Task[], today: LocalDate): string => {
  const lines: string[] = [];
  let length = 0;
  for (const [index, task] of tasks.entries()) {
    const who = task.responsible === '' ? '没有定责任人' : `责任人${task.responsible}`;
    const line = `${index + 1}. ${shorten(task.text).replace(/[。；;.]$/, '')}（${who}）：${stateWords(task, today)}。`;
    length += line.length + 1;
    if (length > MOST_CHARACTERS) return [...lines, `其余 ${tasks.length - index} 项见决议落实表。`].join('\n');
    lines.push(line);
  }
  return lines.join('\n');
};
