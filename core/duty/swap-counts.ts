import type { PersonId } from '../contract/id.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { DutyChange } from './duty-change.ts';

/** 让出 and 接过: places a person gave to somebody else, and took from somebody else. A swap (换班) is one of each for both. */
export interface SwapCounts {
  readonly given: number;
  readonly taken: number;
}

type Entry = Pick<DutyChange, 'kind' | 'removed' | 'added' | 'takenBack'>;

const passesOn: ReadonlySet<DutyChange['kind']> = new Set(['swap', 'substitute']);

/** Per person over the days of a period. What was taken back does not count; 缺岗 and 加班 pass nothing on. */
export const swapCounts = (
  changes: readonly Entry[],
  range: { readonly from: LocalDate; readonly to: LocalDate },
): ReadonlyMap<PersonId, SwapCounts> => {
  const counts = new Map<PersonId, SwapCounts>();
  const count = (lines: Entry['added'], side: keyof SwapCounts): void => {
    for (const { personId, date } of lines) {
      if (date < range.from || date > range.to) continue;
      const known = counts.get(personId) ?? { given: 0, taken: 0 };
      counts.set(personId, { ...known, [side]: known[side] + 1 });
    }
  };
  for (const { kind, removed, added, takenBack } of changes) {
    if (takenBack || !passesOn.has(kind)) continue;
    count(removed, 'given');
    count(added, 'taken');
  }
  return counts;
};
