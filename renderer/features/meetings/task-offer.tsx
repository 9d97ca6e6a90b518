import { Button } from 'antd';
import type { AgendaDraft, MeetingDraft } from '#core/meetings/meeting-draft.ts';
import { CARRY_OVER_TITLE, carryOverWords, tasksToReport } from '#core/meetings/task-carry-over.ts';
import { dateOf, type LocalDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { blankAgendaItem } from './meeting-draft.ts';

interface TaskOfferProps {
  readonly draft: MeetingDraft;
  readonly onAgenda: (agenda: readonly AgendaDraft[]) => void;
}

/** The empty item that every new meeting begins with. */
const isBlank = ({ title, resolution, statements }: AgendaDraft): boolean =>
  title === '' && resolution === '' && statements.every(({ speaker, words }) => speaker === '' && words === '');

const newest = (dates: readonly LocalDate[]): LocalDate | null => [...dates].sort().at(-1) ?? null;

/** Offers what earlier meetings decided as the first item of this one (上次会议决议落实情况), each with how far it is. */
export const TaskOffer = ({ draft, onAgenda }: TaskOfferProps) => {
  const today = useToday();
  const { data } = useHostQuery('task.list', {});
  if (!data || draft.agenda.some((item) => item.title === CARRY_OVER_TITLE)) return null;
  const own = new Set(draft.agenda.map((item) => item.id));
  const heldOn = dateOf(draft.startsAt);
  const earlier = data.filter((task) => !own.has(task.agendaItemId) && task.heldOn <= heldOn);
  const tasks = tasksToReport(earlier, newest(earlier.map((task) => task.heldOn)), today);
  const open = tasks.filter((task) => task.doneOn === null).length;
  if (tasks.length === 0) return null;
  const add = () => {
    const key = crypto.randomUUID();
    const speaker = draft.chair || '主持人';
    const report = {
      ...blankAgendaItem(crypto.randomUUID(), key),
      title: CARRY_OVER_TITLE,
      category: 'report',
      presenter: draft.chair,
      statements: [{ key, speaker, words: carryOverWords(tasks, today) }],
    } as const;
    onAgenda([report, ...draft.agenda.filter((item) => !isBlank(item))]);
  };
  return (
    <p className="task-offer">
      以前会议的决议{open > 0 ? `还有 ${open} 项没办结` : '都已办结'}。<Button onClick={add}>把“{CARRY_OVER_TITLE}”列为第一项</Button>
    </p>
  );
};
