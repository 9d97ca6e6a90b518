import type { Id, MeetingId } from '../contract/id.ts';
import { dayNumber, type LocalDate } from '../time/local-date.ts';
import type { AgendaItem } from './meeting.ts';

export const taskStates = { overdue: '已过期', open: '未办结', done: '已办结' } as const;
export type TaskState = keyof typeof taskStates;

/** 决议 that somebody has to carry out. */
export interface Task {
  readonly meetingId: MeetingId;
  readonly agendaItemId: Id<'agenda-item'>;
  /** 支委会第3次 */
  readonly meetingName: string;
  readonly heldOn: LocalDate;
  readonly topic: string;
  /** the resolution */
  readonly text: string;
  readonly responsible: string;
  readonly dueOn: LocalDate | null;
  readonly doneOn: LocalDate | null;
  /** how it was carried out, or why it is late */
  readonly remark: string;
}

export const taskState = ({ dueOn, doneOn }: Pick<Task, 'dueOn' | 'doneOn'>, today: LocalDate): TaskState => {
  if (doneOn !== null) return 'done';
  return dueOn !== null && dueOn < today ? 'overdue' : 'open';
};

const stateOrder: Readonly<Record<TaskState, number>> = { overdue: 0, open: 1, done: 2 };

/** What is late first, then by date due; without a date after those with one; what is done last, newest first. */
export const byUrgency =
  (today: LocalDate) =>
  (a: Task, b: Task): number => {
    const states = stateOrder[taskState(a, today)] - stateOrder[taskState(b, today)];
    if (states !== 0) return states;
    if (a.doneOn !== null && b.doneOn !== null) return b.doneOn.localeCompare(a.doneOn);
    return (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.heldOn.localeCompare(b.heldOn);
  };

/** A resolution is followed up once somebody or some day is named. */
export const isTask = (item: Pick<AgendaItem, 'resolution' | 'responsible' | 'dueOn'>): boolean =>
  item.resolution !== '' && (item.responsible !== '' || item.dueOn !== null);

/** 沈祎、郭旻: everybody named as responsible. */
export const responsiblePeople = (responsible: string): readonly string[] =>
  responsible
    .split(/[、，,；;/\s]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** 已过期 2 天, 今天到期, 还有 3 天; empty without a date or when it is done. */
export const dueWords = ({ dueOn, doneOn }: Pick<Task, 'dueOn' | 'doneOn'>, today: LocalDate): string => {
  if (dueOn === null || doneOn !== null) return '';
  const days = dayNumber(dueOn) - dayNumber(today);
  if (days < 0) return `已过期 ${-days} 天`;
  return days === 0 ? '今天到期' : `还有 ${days} 天`;
};
