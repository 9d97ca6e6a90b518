import type { Duty, DutyPost, Shift } from '../duty.ts';
import type { PlanProblem } from './plan-problem.ts';

/** What one can be put on for a day: a shift at a post. The line engine calls it a shift and numbers it by its place in the list. */
export interface DutyChoice {
  readonly shift: Shift;
  readonly post: DutyPost;
  readonly minutes: number;
  /** several given duties of one day in one; nobody is asked for it */
  readonly compound: boolean;
}

const choice = (shift: Shift, post: DutyPost): DutyChoice => ({
  shift,
  post,
  minutes: shift.endMinute - shift.startMinute,
  compound: false,
});

/** Several given duties of one person on one day, which no plan would make, as one choice that nobody is asked for. */
const compound = (parts: readonly DutyChoice[]): readonly DutyChoice[] => {
  const [first] = parts;
  if (first === undefined) return [];
  const shift = {
    ...first.shift,
    startMinute: Math.min(...parts.map((part) => part.shift.startMinute)),
    endMinute: Math.max(...parts.map((part) => part.shift.endMinute)),
    night: parts.some((part) => part.shift.night),
  };
  return [{ shift, post: first.post, minutes: parts.reduce((sum, { minutes }) => sum + minutes, 0), compound: true }];
};

/** Duties by person and day. */
export const dutiesByDay = (duties: readonly Duty[]): ReadonlyMap<string, readonly Duty[]> => {
  const found = new Map<string, Duty[]>();
  for (const duty of duties) {
    const key = `${duty.personId} ${duty.date}`;
    found.set(key, [...(found.get(key) ?? []), duty]);
  }
  return found;
};

const keyOf = ({ shiftId, dutyPostId }: Pick<Duty, 'shiftId' | 'dutyPostId'>): string => `${shiftId} ${dutyPostId}`;
const dayKey = (duties: readonly Duty[]): string => duties.map(keyOf).sort().join('+');

/** The choices of a problem, numbered, and what number given duties have. */
export interface DutyChoices {
  readonly all: readonly DutyChoice[];
  /** of the given duties of one person on one day; -1 when the grid no longer knows the shift */
  numberOf(duties: readonly Duty[]): number;
}

/** All choices that the demand, the pins, the existing duties and the past speak of, in the order of the grid; then what stands beside the rules. */
export const dutyChoices = ({ setup, extras, pinned, existing, around }: PlanProblem): DutyChoices => {
  const asked = [...setup.demand.filter(({ heads }) => heads > 0), ...extras.dayDemands, ...pinned, ...existing, ...around];
  const keys = new Set(asked.map(keyOf));
  const single = setup.shifts.flatMap((shift) =>
    setup.posts.filter((post) => keys.has(`${shift.id} ${post.id}`)).map((post) => choice(shift, post)),
  );
  const numbers = new Map(single.map(({ shift, post }, number) => [`${shift.id} ${post.id}`, number]));
  const all = [...single];
  for (const duties of dutiesByDay([...pinned, ...around]).values()) {
    const parts = duties.flatMap((duty) => single[numbers.get(keyOf(duty)) ?? -1] ?? []);
    if (parts.length < 2 || numbers.has(dayKey(duties))) continue;
    numbers.set(dayKey(duties), all.length);
    all.push(...compound(parts));
  }
  const numberOf = (duties: readonly Duty[]): number => {
    const known = duties.filter((duty) => numbers.has(keyOf(duty)));
    return numbers.get(dayKey(known.length > 1 ? duties : known)) ?? -1;
  };
  return { all, numberOf };
};
