import type { AssignmentId, DutyPostId, PersonId, ShiftId } from '#core/contract/id.ts';
import type { DutyPeriod } from '#core/contract/results.ts';
import type { DutyChangeKind, WantedChange } from '#core/duty/duty-change.ts';
import type { LocalDate } from '#core/time/local-date.ts';

export type FormKind = Exclude<DutyChangeKind, 'takeBack'>;

/** What is picked so far; empty text = nothing yet. */
export interface ChangeDraft {
  readonly kind: FormKind;
  readonly date: LocalDate;
  /** the duty it is about */
  readonly first: string;
  readonly otherDate: LocalDate;
  readonly second: string;
  readonly personId: string;
  /** `shift post` of an additional duty */
  readonly place: string;
  /** id of the duty that 加班 adds */
  readonly newId: string;
}

/** The change as the contract takes it; null while something is not picked. */
export const toWanted = (draft: ChangeDraft): WantedChange | null => {
  const first = draft.first as AssignmentId;
  if (draft.kind === 'overtime') {
    const [shiftId, dutyPostId] = draft.place.split(' ') as [ShiftId, DutyPostId | undefined];
    if (!dutyPostId || draft.personId === '') return null;
    const duty = { date: draft.date, shiftId, dutyPostId, personId: draft.personId as PersonId };
    return { kind: 'overtime', assignmentId: draft.newId as AssignmentId, duty };
  }
  if (first === '') return null;
  if (draft.kind === 'absent') return { kind: 'absent', assignmentId: first };
  if (draft.kind === 'swap') return draft.second === '' ? null : { kind: 'swap', first, second: draft.second as AssignmentId };
  return draft.personId === '' ? null : { kind: 'substitute', assignmentId: first, personId: draft.personId as PersonId };
};

/** What is missing still, as a sentence; null when all is picked. */
export const whatIsMissing = (draft: ChangeDraft): string | null => {
  if (toWanted(draft)) return null;
  if (draft.kind === 'overtime') return '请选加班的人和岗位。';
  if (draft.first === '') return '请选是谁的哪一班。';
  return draft.kind === 'swap' ? '请选和谁的哪一班换。' : '请选谁来顶班。';
};

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** 早班 进口卡口 张三, in the order of the shifts. */
export const dutyChoices = ({ assignments, setup, people }: DutyPeriod, date: LocalDate): readonly Choice[] => {
  const nameOf = new Map<string, string>(people.map((person) => [person.id, person.name]));
  return setup.shifts.flatMap((shift) =>
    assignments
      .filter((one) => one.date === date && one.shiftId === shift.id)
      .map((one) => {
        const post = setup.posts.find((each) => each.id === one.dutyPostId);
        return { value: one.id, label: `${shift.name} ${post?.name ?? ''} ${nameOf.get(one.personId) ?? ''}` };
      }),
  );
};

export const placeChoices = ({ shifts, posts }: DutyPeriod['setup']): readonly Choice[] =>
  shifts.flatMap((shift) => posts.map((post) => ({ value: `${shift.id} ${post.id}`, label: `${shift.name} ${post.name}` })));
