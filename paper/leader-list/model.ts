import type { OnDuty } from '#core/contract/results.ts';
import { type NamedLeader, namedLeader } from '#core/duty/named-leaders.ts';
import type { PlanMark } from '#core/duty/plan-mark.ts';
import type { Post } from '#core/post/post.ts';
import { type Person, postTitle } from '#core/roster/person.ts';
import { hiddenPhoneRemarks, peopleWith, publishedPhone } from '#core/roster/published.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import type { DutyDay } from '../duty-table/model.ts';

export interface LeaderRow {
  readonly key: string;
  /** 全天, or 早 8:00–16:00 in parts */
  readonly duty: OnDuty | null;
  /** empty = nobody leads */
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly personId: Person['id'] | null;
}

/** 带班领导表. Staff paper: it names the telephones of those who agreed to it. */
export interface LeaderListModel {
  readonly head: BranchHead;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: readonly { readonly date: LocalDate; readonly rows: readonly LeaderRow[] }[];
  /** days on which nobody is named, so that the highest office in each shift is printed */
  readonly unnamedDays: number;
  /** whose telephones are left out, in words for the person at the printer */
  readonly hiddenPhones: readonly string[];
  readonly mark: PlanMark;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** with 带班 as `withNamedLeaders` left it */
  readonly days: readonly DutyDay[];
  readonly leaders: readonly NamedLeader[];
  readonly people: readonly Person[];
  readonly mark: PlanMark;
  readonly printedAt: LocalTime;
}

const rowOf = (key: string, duty: OnDuty | null, person: Person | undefined, name: string): LeaderRow => ({
  key,
  duty,
  name,
  title: person ? postTitle(person) : '',
  phone: publishedPhone(person),
  personId: person?.id ?? null,
});

const rowsOf = ({ date, duties }: DutyDay, { leaders, people }: Source): readonly LeaderRow[] => {
  const ofDay = leaders.filter((leader) => leader.date === date);
  const whole = ofDay.find((leader) => leader.shiftId === null);
  if (whole && ofDay.length === 1) {
    const person = people.find((one) => one.id === whole.personId);
    return [rowOf(date, null, person, person?.name ?? '')];
  }
  if (duties.length === 0) return [rowOf(date, null, undefined, '')];
  return duties.map((duty) => {
    const id = namedLeader(ofDay, date, duty.shift.id);
    const standing = new Set(duty.places.flatMap((place) => place.people.map((one) => one.personId)));
    const person = people.find((one) => (id ? one.id === id : one.name === duty.leader && standing.has(one.id)));
    return rowOf(`${date} ${duty.shift.id}`, duty, person, person?.name ?? duty.leader ?? '');
  });
};

export const leaderListModel = (source: Source): LeaderListModel => {
  const days = source.days.map((day) => ({ date: day.date, rows: rowsOf(day, source) }));
  const leading = days.flatMap((day) => day.rows.flatMap((row) => row.personId ?? []));
  return {
    head: branchHead(source.post),
    from: source.from,
    to: source.to,
    days,
    unnamedDays: source.days.filter((day) => !source.leaders.some((leader) => leader.date === day.date)).length,
    hiddenPhones: hiddenPhoneRemarks(peopleWith(source.people, leading)),
    mark: source.mark,
    printedAt: source.printedAt,
  };
};
