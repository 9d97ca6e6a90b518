import { Button } from 'antd';
import type { Absence } from '#core/roster/absence.ts';
import type { Person } from '#core/roster/person.ts';
import { dateOf } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { serviceState } from './roster-filter.ts';

interface SickTodayButtonProps {
  readonly person: Person;
  readonly absences: readonly Absence[];
  readonly small?: boolean;
}

/** The call at six in the morning: one click, and the plan knows that somebody is missing today. */
export const SickTodayButton = ({ person, absences, small = false }: SickTodayButtonProps) => {
  const now = useLocalNow();
  const act = useAct('absence.add', { done: () => `${person.name}今天登记为生病，请到“排班”看今天的空岗` });
  const today = useToday();
  const own = absences.filter((absence) => absence.personId === person.id);
  if (serviceState(person, own, today).kind === 'absent') return null;
  const run = () => {
    const day = dateOf(now()); // 今天 is the day of the press, not of the last rendering
    return act.run({ id: crypto.randomUUID(), fields: { personId: person.id, from: day, to: day, kind: 'sick', note: '' } });
  };
  return (
    <Button
      {...(small ? { type: 'link' as const, size: 'small' as const } : {})}
      loading={act.busy}
      aria-label={`${person.name}今天生病了`}
      onClick={() => void run()}
    >
      今天生病了
    </Button>
  );
};
