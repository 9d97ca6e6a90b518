import type { OnDuty } from '#core/contract/results.ts';
import type { PlanMark } from '#core/duty/plan-mark.ts';
import type { Post } from '#core/post/post.ts';
import type { Person } from '#core/roster/person.ts';
import { hiddenPhoneRemarks, publishedPhone } from '#core/roster/published.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { standingIn, withPublishedPhones } from '../published-phones.ts';

/** One place of the day; `name` empty = nobody stands there yet. */
export interface GateRow {
  readonly key: string;
  readonly postName: string;
  readonly name: string;
  readonly phone: string;
}

/** 今日值班 for the gate: staff paper, since it names the telephones of those who agreed to it. */
export interface GateSheetModel {
  readonly head: BranchHead;
  readonly date: LocalDate;
  readonly shifts: readonly { readonly duty: OnDuty; readonly leaderPhone: string; readonly rows: readonly GateRow[] }[];
  /** whose telephones are left out, in words for the person at the printer */
  readonly hiddenPhones: readonly string[];
  readonly mark: PlanMark;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly date: LocalDate;
  readonly duties: readonly OnDuty[];
  readonly people: readonly Person[];
  readonly mark: PlanMark;
  readonly printedAt: LocalTime;
}

const rowsOf = (duty: OnDuty): readonly GateRow[] =>
  duty.places.flatMap((place) => [
    ...place.people.map((person) => ({ key: person.assignmentId, postName: place.postName, name: person.name, phone: person.phone })),
    ...Array.from({ length: place.missing }, (_, index) => ({
      key: `${place.dutyPostId} ${index}`,
      postName: place.postName,
      name: '',
      phone: '',
    })),
  ]);

/** Of two people with one name the one who stands in the shift. */
export const leaderOf = (duty: OnDuty, people: readonly Person[]): Person | undefined => {
  const named = people.filter((person) => person.name === duty.leader && !person.removed);
  const standing = standingIn([duty]);
  return named.find((person) => standing.has(person.id)) ?? named[0];
};

export const gateSheetModel = ({ post, date, duties, people, mark, printedAt }: Source): GateSheetModel => ({
  head: branchHead(post),
  date,
  shifts: withPublishedPhones(duties, people).map((duty) => ({
    duty,
    leaderPhone: publishedPhone(leaderOf(duty, people)),
    rows: rowsOf(duty),
  })),
  hiddenPhones: hiddenPhoneRemarks(
    people.filter((person) => standingIn(duties).has(person.id) || duties.some((duty) => leaderOf(duty, people)?.id === person.id)),
  ),
  mark,
  printedAt,
});
