import { dateFromDayNumber, dayNumber, type LocalDate } from '../time/local-date.ts';
import { type Person, personKinds } from './person.ts';

export interface DayHeads {
  readonly date: LocalDate;
  readonly total: number;
  /** heads by the words of `groupOf` */
  readonly heads: Readonly<Record<string, number>>;
}

export interface HeadCounts {
  /** every group that has somebody on some day, most people first */
  readonly groups: readonly string[];
  readonly days: readonly DayHeads[];
}

export const NO_POST = '未定岗位';

/** What to stack by: 服务岗位 or 身份. */
export const headGroups = {
  servicePost: (person: Person): string => person.servicePost || NO_POST,
  kind: (person: Person): string => personKinds[person.kind],
} as const;
export type HeadGroup = keyof typeof headGroups;

/** Who is there on a day: from the day of arriving to the day of leaving, both included; no day given = no limit. */
export const isHere = (person: Pick<Person, 'availableFrom' | 'availableTo' | 'removed'>, date: LocalDate): boolean =>
  !person.removed && (person.availableFrom ?? date) <= date && (person.availableTo ?? date) >= date;

const kindOrder = Object.values(personKinds) as readonly string[];

/** Groups by how many people ever belong to them; the unnamed one last. */
const inOrder = (sizes: ReadonlyMap<string, number>): readonly string[] =>
  [...sizes.keys()].sort(
    (one, other) =>
      Number(one === NO_POST) - Number(other === NO_POST) ||
      (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0) ||
      kindOrder.indexOf(one) - kindOrder.indexOf(other) ||
      one.localeCompare(other, 'zh-CN'),
  );

/** 每日人数: how many people are there on every day of `from`…`to`, in groups. Costs days + people, so that ten thousand people are no burden. */
export const headCounts = (
  people: readonly Person[],
  range: { readonly from: LocalDate; readonly to: LocalDate },
  by: HeadGroup,
): HeadCounts => {
  const first = dayNumber(range.from);
  const length = Math.max(0, dayNumber(range.to) - first + 1);
  const changes = new Map<string, Int32Array>();
  const sizes = new Map<string, number>();
  for (const person of people) {
    if (person.removed) continue;
    const start = person.availableFrom === null ? 0 : Math.max(0, dayNumber(person.availableFrom) - first);
    const end = person.availableTo === null ? length : Math.min(length, dayNumber(person.availableTo) - first + 1);
    if (start >= end) continue;
    const group = headGroups[by](person);
    const steps = changes.get(group) ?? new Int32Array(length + 1);
    steps[start] = (steps[start] ?? 0) + 1;
    steps[end] = (steps[end] ?? 0) - 1;
    changes.set(group, steps);
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const groups = inOrder(sizes);
  const standing = new Map(groups.map((group) => [group, 0]));
  const days = Array.from({ length }, (_, index): DayHeads => {
    for (const group of groups) standing.set(group, (standing.get(group) ?? 0) + (changes.get(group)?.[index] ?? 0));
    const heads = Object.fromEntries(standing);
    return { date: dateFromDayNumber(first + index), heads, total: Object.values(heads).reduce((sum, value) => sum + value, 0) };
  });
  return { groups, days };
};

/** 8 → 24: from the first day to the last, with the most in between when that is neither. */
export const growthWords = ({ days }: HeadCounts): string => {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  const most = Math.max(...days.map((day) => day.total));
  const peak = most > Math.max(first.total, last.total) ? `，最多时 ${most} 人` : '';
  return `从 ${first.total} 人到 ${last.total} 人${peak}`;
};
