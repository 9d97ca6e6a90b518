import type { DutyPeriod, OnDuty } from '#core/contract/results.ts';
import type { DutyPost } from '#core/duty/duty.ts';
import { type NamedLeader, withNamedLeaders } from '#core/duty/named-leaders.ts';
import { dutiesOfDay } from '#core/duty/on-duty.ts';
import { draftMark, type PlanMark } from '#core/duty/plan-mark.ts';
import type { Post } from '#core/post/post.ts';
import { hiddenPhoneRemarks, peopleWith } from '#core/roster/published.ts';
import { datesBetween, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { standingIn, withPublishedPhones } from '../published-phones.ts';

export interface DutyDay {
  readonly date: LocalDate;
  /** the day's shifts in order of time, with places and 带班 */
  readonly duties: readonly OnDuty[];
}

export interface PhoneEntry {
  readonly name: string;
  readonly phone: string;
}

/** 值班表: who stands where, day by day. Hangs in the duty room; it names the telephones of those who agreed to it. */
export interface DutyTableModel {
  readonly head: BranchHead;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly posts: readonly DutyPost[];
  readonly days: readonly DutyDay[];
  /** 节假日 of the period, to mark their days */
  readonly holidays: DutyPeriod['setup']['holidays'];
  /** whose telephones are left out, in words for the person at the printer */
  readonly hiddenPhones: readonly string[];
  readonly mark: PlanMark;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly period: Pick<DutyPeriod, 'from' | 'to' | 'setup' | 'people' | 'assignments'>;
  /** 带班 as the branch named it */
  readonly leaders?: readonly NamedLeader[];
  /** 草稿 unless told */
  readonly mark?: PlanMark;
  readonly printedAt: LocalTime;
}

export const dutyDays = (period: Source['period'], leaders: readonly NamedLeader[] = []): readonly DutyDay[] => {
  const input = { setup: period.setup, people: period.people };
  return datesBetween(period.from, period.to).map((date) => ({
    date,
    duties: withNamedLeaders(
      dutiesOfDay({ ...input, assignments: period.assignments.filter((duty) => duty.date === date) }, date),
      leaders,
      period.people,
    ),
  }));
};

export const dutyTableModel = ({ post, period, leaders = [], mark = draftMark, printedAt }: Source): DutyTableModel => {
  const days = dutyDays(period, leaders);
  const standing = standingIn(days.flatMap((day) => day.duties));
  return {
    head: branchHead(post),
    from: period.from,
    to: period.to,
    posts: period.setup.posts,
    days: days.map(({ date, duties }) => ({ date, duties: withPublishedPhones(duties, period.people) })),
    holidays: period.setup.holidays.filter((holiday) => holiday.date >= period.from && holiday.date <= period.to),
    hiddenPhones: hiddenPhoneRemarks(peopleWith(period.people, standing)),
    mark,
    printedAt,
  };
};

/** Telephones of everyone who serves on these days, in the order of first service, each person once. */
export const phonesOf = (days: readonly DutyDay[]): readonly PhoneEntry[] => {
  const people = days.flatMap((day) => day.duties.flatMap((duty) => duty.places.flatMap((place) => place.people)));
  const once = new Map(people.map((person) => [person.personId, { name: person.name, phone: person.phone }]));
  return [...once.values()].filter((entry) => entry.phone !== '');
};

/** 空岗 of all days together. */
export const missingPlaces = (days: readonly DutyDay[]): number =>
  days.reduce(
    (sum, day) => sum + day.duties.reduce((heads, duty) => heads + duty.places.reduce((all, place) => all + place.missing, 0), 0),
    0,
  );
