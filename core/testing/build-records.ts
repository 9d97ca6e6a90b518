import type { DutyPostId, Id, PersonId, ShiftId } from '../contract/id.ts';
import type { DutySetup } from '../contract/results.ts';
import { defaultDemand, defaultDutyPosts, defaultShifts, plainSetup } from '../duty/default-setup.ts';
import type { Assignment, Duty, Shift } from '../duty/duty.ts';
import type { Absence } from '../roster/absence.ts';
import { blankPerson, type Person } from '../roster/person.ts';
import type { LocalDate } from '../time/local-date.ts';

/** The number becomes the tail of a UUID; `kind` keeps the numbers of different tables apart. */
export const testId = <Of extends string>(kind: string, number: number): Id<Of> => {
  const head = [...kind].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 0xffff_ffff, 7);
  return `${head.toString(16).padStart(8, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}` as Id<Of>;
};

export const personId = (number: number): PersonId => testId<'person'>('person', number);
export const shiftId = (number: number): ShiftId => testId<'shift'>('shift', number);
export const dutyPostId = (number: number): DutyPostId => testId<'duty-post'>('duty-post', number);

/** A calendar day, written as a reader writes it. */
export const day = (text: string): LocalDate => text as LocalDate;

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'];
const GIVEN = ['建国', '秀英', '志强', '桂兰', '海涛', '晓梅', '永刚', '丽华'];

/** The n-th invented name. */
export const testName = (number: number): string =>
  `${SURNAMES[number % SURNAMES.length] ?? ''}${GIVEN[Math.floor(number / SURNAMES.length) % GIVEN.length] ?? ''}`;

/** A trained adult volunteer without limits; `number` gives id and name. */
export const buildPerson = (overrides: Partial<Person> = {}, number = 1): Person => ({
  ...blankPerson,
  name: testName(number),
  trained: true,
  birthYear: 1985,
  id: personId(number),
  removed: false,
  ...overrides,
});

export const buildPeople = (count: number, overridesOf: (index: number) => Partial<Person> = () => ({})): readonly Person[] =>
  Array.from({ length: count }, (_, index) => buildPerson(overridesOf(index), index));

export const buildAbsence = (overrides: Partial<Absence> & Pick<Absence, 'personId' | 'from' | 'to'>): Absence => ({
  id: testId<'absence'>('absence', 1),
  kind: 'leave',
  note: '',
  ...overrides,
});

/** Shift 0 is the night 0–8, 1 the early 8–16, 2 the late 16–24; posts 0–2 are two gates and a patrol; two heads each. */
export const buildSetup = (overrides: Partial<DutySetup> = {}): DutySetup => {
  const shifts = defaultShifts([shiftId(0), shiftId(1), shiftId(2)]);
  const posts = defaultDutyPosts([dutyPostId(0), dutyPostId(1), dutyPostId(2)]);
  return { posts, shifts, demand: defaultDemand(posts, shifts), ...plainSetup, ...overrides };
};

export const buildShift = (number: number, overrides: Partial<Shift> = {}): Shift => ({
  id: shiftId(number),
  letter: '早',
  name: '早班',
  startMinute: 480,
  endMinute: 960,
  night: false,
  weight: 1,
  ...overrides,
});

/** Person, day, shift and post by number: `buildDuty(3, '2022-01-06', 1)` is an early shift of person 3 at the first gate. */
export const buildDuty = (person: number, date: string, shift: number, post = 0): Duty => ({
  personId: personId(person),
  date: day(date),
  shiftId: shiftId(shift),
  dutyPostId: dutyPostId(post),
});

export const buildAssignment = (duty: Duty, overrides: Partial<Assignment> = {}): Assignment => ({
  ...duty,
  id: testId<'assignment'>('assignment', 1),
  pinned: false,
  ...overrides,
});
