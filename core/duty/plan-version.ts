import type { AssignmentId, DutyPostId, Id, PersonId, ShiftId } from '../contract/id.ts';
import type { DutySetup } from '../contract/results.ts';
import type { Person } from '../roster/person.ts';
import type { LocalDate, LocalTime } from '../time/local-date.ts';
import type { Assignment } from './duty.ts';

export type PlanVersionId = Id<'plan-version'>;

/** One duty of a published plan with the names as they were then: a later renaming changes nothing that hangs at the gate. */
export interface PlanLine {
  readonly assignmentId: AssignmentId;
  readonly date: LocalDate;
  readonly shiftId: ShiftId;
  readonly shiftName: string;
  readonly shiftLetter: string;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly dutyPostId: DutyPostId;
  readonly postName: string;
  readonly personId: PersonId;
  readonly personName: string;
}

/** A published version (第 N 版) without its duties. */
export interface PlanVersionHead {
  readonly id: PlanVersionId;
  readonly number: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly publishedAt: LocalTime;
  readonly publishedBy: string;
  readonly note: string;
}
export interface PlanVersion extends PlanVersionHead {
  readonly lines: readonly PlanLine[];
}

const UNKNOWN = '（已删除）';

const order = (a: PlanLine, b: PlanLine): number =>
  a.date.localeCompare(b.date) ||
  a.startMinute - b.startMinute ||
  a.postName.localeCompare(b.postName) ||
  a.personId.localeCompare(b.personId);

/** The duties with the names of the day, by time. Posts, shifts and people must include removed ones that the duties still name. */
export const toPlanLines = (
  assignments: readonly Assignment[],
  setup: Pick<DutySetup, 'posts' | 'shifts'>,
  people: readonly Pick<Person, 'id' | 'name'>[],
): readonly PlanLine[] => {
  const posts = new Map(setup.posts.map((post) => [post.id, post]));
  const shifts = new Map(setup.shifts.map((shift) => [shift.id, shift]));
  const names = new Map(people.map((person) => [person.id, person.name]));
  return assignments
    .map(({ id, date, shiftId, dutyPostId, personId }): PlanLine => {
      const shift = shifts.get(shiftId);
      return {
        assignmentId: id,
        date,
        shiftId,
        shiftName: shift?.name ?? UNKNOWN,
        shiftLetter: shift?.letter ?? '？',
        startMinute: shift?.startMinute ?? 0,
        endMinute: shift?.endMinute ?? 0,
        dutyPostId,
        postName: posts.get(dutyPostId)?.name ?? UNKNOWN,
        personId,
        personName: names.get(personId) ?? UNKNOWN,
      };
    })
    .sort(order);
};

/** 早班 进口卡口 */
export const placeName = (line: Pick<PlanLine, 'shiftName' | 'postName'>): string => `${line.shiftName} ${line.postName}`;
