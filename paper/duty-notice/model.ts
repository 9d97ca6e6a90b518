import type { OnDuty } from '#core/contract/results.ts';
import { draftMark, type PlanMark } from '#core/duty/plan-mark.ts';
import type { Post } from '#core/post/post.ts';
import type { Person } from '#core/roster/person.ts';
import { publishedOf } from '#core/roster/published.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { leaderOf } from '../gate-sheet/model.ts';
import { standingIn } from '../published-phones.ts';

/** One place of a shift: the names of who agreed, how many more stand there, how many are still missing. */
export interface NoticePlace {
  readonly postName: string;
  readonly names: readonly string[];
  readonly others: number;
  readonly missing: number;
}

export interface NoticeShift {
  readonly duty: OnDuty;
  /** 带班; '' = nobody, or somebody who did not agree */
  readonly leader: string;
  readonly places: readonly NoticePlace[];
}

export interface NoticeDay {
  readonly date: LocalDate;
  readonly shifts: readonly NoticeShift[];
}

/** 值班公示: who holds the gate, for everybody to read. Names of who agreed; never a private telephone. */
export interface DutyNoticeModel {
  readonly head: BranchHead;
  readonly days: readonly NoticeDay[];
  /** people who stand there and stay off the notice */
  readonly withheld: readonly string[];
  readonly missing: number;
  /** the plan these days come from */
  readonly mark: PlanMark;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly days: readonly { readonly date: LocalDate; readonly duties: readonly OnDuty[] }[];
  readonly people: readonly Person[];
  /** 草稿 unless told */
  readonly mark?: PlanMark;
  readonly printedAt: LocalTime;
}

export const dutyNoticeModel = ({ post, days, people, mark = draftMark, printedAt }: Source): DutyNoticeModel => {
  const named = new Map(people.flatMap((person) => (publishedOf(person) ? [[person.id, person.name] as const] : [])));
  const placeOf = (place: OnDuty['places'][number]): NoticePlace => {
    const names = place.people.flatMap((person) => named.get(person.personId) ?? []);
    return { postName: place.postName, names, others: place.people.length - names.length, missing: place.missing };
  };
  const shiftOf = (duty: OnDuty): NoticeShift => {
    const leader = leaderOf(duty, people);
    return { duty, leader: (leader && named.get(leader.id)) ?? '', places: duty.places.map(placeOf) };
  };
  const standing = standingIn(days.flatMap((day) => day.duties));
  const shown = days.map(({ date, duties }) => ({ date, shifts: duties.map(shiftOf) }));
  const places = shown.flatMap((day) => day.shifts.flatMap((shift) => shift.places));
  return {
    head: branchHead(post),
    days: shown,
    withheld: people.filter((person) => standing.has(person.id) && !named.has(person.id)).map((person) => person.name),
    missing: places.reduce((sum, place) => sum + place.missing, 0),
    mark,
    printedAt,
  };
};
