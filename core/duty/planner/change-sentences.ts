import type { Shift } from '../duty.ts';
import { MINUTES_PER_HOUR } from '../timed-duty.ts';
import type { PlanProblem } from './plan-problem.ts';
import { ruleTexts } from './rule-texts.ts';
import type { PlanChange } from './way-out.ts';

const MINUTES_PER_DAY = 1440;

const clock = (minute: number): string => {
  const inDay = minute % MINUTES_PER_DAY === 0 && minute > 0 ? MINUTES_PER_DAY : minute % MINUTES_PER_DAY;
  return `${Math.floor(inDay / MINUTES_PER_HOUR)}:${String(inDay % MINUTES_PER_HOUR).padStart(2, '0')}`;
};

const hours = ({ startMinute, endMinute }: Shift): string =>
  `${clock(startMinute)}—${endMinute > MINUTES_PER_DAY ? '次日 ' : ''}${clock(endMinute)}`;

const NAMED = 3;

const joinSome = (texts: readonly string[], unit: string): string =>
  texts.length <= NAMED ? texts.join('、') : `${texts.slice(0, NAMED).join('、')}等 ${texts.length} ${unit}`;

const nameOf = <T extends { readonly id: string; readonly name: string }>(all: readonly T[], id: string): string =>
  all.find((one) => one.id === id)?.name ?? '';

const addedText = (count: number, members: number): string => {
  if (members === count) return `再增加 ${count} 名培训过的党员`;
  return `再增加 ${count} 名培训过的人${members > 0 ? `，其中党员 ${members} 名` : ''}`;
};

/** What a change means, as a decision somebody can take. Names may stand in it. */
export const changeSentence = ({ setup, people }: PlanProblem, change: PlanChange): string => {
  switch (change.type) {
    case 'addPeople':
      return addedText(change.count, change.partyMembers);
    case 'fewerHeads':
      return joinSome(
        change.cells.map(
          ({ shiftId, dutyPostId, heads }) =>
            `${nameOf(setup.shifts, shiftId)}「${nameOf(setup.posts, dutyPostId)}」${heads > 0 ? `减为 ${heads} 人` : '不设人'}`,
        ),
        '处',
      );
    case 'changeShifts': {
      const changed = change.shifts.map((shift) => `${shift.name}改为 ${hours(shift)}`).join('、');
      return change.dropped.length > 0 ? `改为两班制：${changed}` : changed;
    }
    case 'ruleAsWish':
      return `由书记决定把「${ruleTexts(setup.rules)[change.rule]}」改为“尽量”`;
    case 'cancelLeave':
      return `请${joinSome(
        change.people.map((id) => nameOf(people, id)),
        '人',
      )}销假到岗`;
  }
};

/** With what stays open after it. */
export const waySentence = (problem: PlanProblem, change: PlanChange, open: number): string =>
  `${changeSentence(problem, change)}，${open === 0 ? '就能全部排满' : `还空 ${open} 人次`}`;
