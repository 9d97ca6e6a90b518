import type { DutyPeriod } from '#core/contract/results.ts';
import type { DutyLeader } from '#core/duty/duty-leader.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';

const DAYS_SHOWN = 7;

export type NameOf = (personId: string) => string;

export const nameIn =
  (people: DutyPeriod['people']): NameOf =>
  (personId) =>
    people.find(({ id }) => id === personId)?.name ?? '（已移出）';

/** 王强; with leaders of single shifts 王强（夜：李静） */
const namesOn = (leaders: readonly DutyLeader[], shifts: DutyPeriod['setup']['shifts'], nameOf: NameOf): string => {
  const day = leaders.filter(({ shiftId }) => shiftId === null).map(({ personId }) => nameOf(personId));
  const single = shifts.flatMap((shift) => {
    const leader = leaders.find(({ shiftId }) => shiftId === shift.id);
    return leader ? [`${shift.letter} ${nameOf(leader.personId)}`] : [];
  });
  if (day.length === 0) return single.join('、');
  return single.length === 0 ? day.join('、') : `${day.join('、')}（${single.join('、')}）`;
};

/** 带班 of the coming week, a text a day; days without a leader are left out. */
export const leaderLines = (
  { from, people, setup }: Pick<DutyPeriod, 'from' | 'people' | 'setup'>,
  leaders: readonly DutyLeader[],
  today: LocalDate,
): readonly string[] => {
  const first = today > from ? today : from;
  const shifts = [...setup.shifts].sort((a, b) => a.startMinute - b.startMinute);
  return Array.from({ length: DAYS_SHOWN }, (_, index) => addDays(first, index)).flatMap((date) => {
    const names = namesOn(
      leaders.filter((leader) => leader.date === date),
      shifts,
      nameIn(people),
    );
    return names === '' ? [] : [`${date === today ? '今天' : dateWords(date)} ${names}`];
  });
};

/** Who is named in one row of the grid: the shift's own leader, and in the first row of a day the day's. */
export const leaderInRow = (
  leaders: readonly DutyLeader[],
  row: { readonly date: LocalDate; readonly shift: { readonly id: string }; readonly firstOfDay: boolean },
): DutyLeader | null => {
  const ofDay = leaders.filter((leader) => leader.date === row.date);
  return (
    ofDay.find(({ shiftId }) => shiftId === row.shift.id) ?? (row.firstOfDay ? ofDay.find(({ shiftId }) => shiftId === null) : null) ?? null
  );
};
