import type { OnDuty } from '#core/contract/results.ts';
import type { PlanMark } from '#core/duty/plan-mark.ts';
import type { Post } from '#core/post/post.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** One place of the day; `name` empty = nobody stands there yet. */
export interface GateRow {
  readonly key: string;
  readonly postName: string;
  readonly name: string;
  readonly phone: string;
}

/** 今日值班 for the gate: staff paper, since it names telephones. */
export interface GateSheetModel {
  readonly head: BranchHead;
  readonly date: LocalDate;
  readonly shifts: readonly { readonly duty: OnDuty; readonly leaderPhone: string; readonly rows: readonly GateRow[] }[];
  readonly mark: PlanMark;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly date: LocalDate;
  readonly duties: readonly OnDuty[];
  readonly people: readonly { readonly name: string; readonly phone: string }[];
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

export const gateSheetModel = ({ post, date, duties, people, mark, printedAt }: Source): GateSheetModel => ({
  head: branchHead(post),
  date,
  shifts: duties.map((duty) => ({
    duty,
    leaderPhone: people.find((person) => person.name === duty.leader)?.phone ?? '',
    rows: rowsOf(duty),
  })),
  mark,
  printedAt,
});
