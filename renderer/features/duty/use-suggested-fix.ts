import type { DutyCandidate } from '#core/contract/results.ts';
import type { Assignment, Breach } from '#core/duty/duty.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import type { PersonDay } from './people-model.ts';
import type { PostCell } from './posts-model.ts';

export interface SuggestedFix {
  /** the duty that breaks something */
  readonly assignment: Assignment;
  readonly leaving: string;
  /** best of those who break nothing */
  readonly candidate: DutyCandidate;
}

interface Broken {
  readonly assignment: Assignment;
  readonly name: string;
  readonly breaches: readonly Breach[];
}

const worstFirst = (one: Broken, other: Broken): number =>
  Number(other.breaches.some((breach) => breach.hard)) - Number(one.breaches.some((breach) => breach.hard));

/** The duty of a cell that breaks a rule and is not pinned, hard ones first; null when all is well. */
export const brokenDuty = (spot: PostCell | PersonDay | null): Broken | null => {
  if (!spot) return null;
  const duties: readonly Broken[] =
    'person' in spot
      ? spot.duties.map(({ assignment }) => ({ assignment, name: spot.person.name, breaches: spot.breaches }))
      : spot.standers;
  const broken = duties.filter((one) => one.breaches.length > 0 && !one.assignment.pinned);
  return [...broken].sort(worstFirst)[0] ?? null;
};

const nowhere = { date: '2000-01-01', shiftId: '', dutyPostId: '' };

/** Who would best take over the broken duty of this cell without breaking a rule; null while unknown, or when nobody would. */
export const useSuggestedFix = (spot: PostCell | PersonDay | null): SuggestedFix | null => {
  const broken = brokenDuty(spot);
  const place = broken ? broken.assignment : nowhere;
  const { data } = useHostQuery(
    'duty.candidates',
    { date: place.date, shiftId: place.shiftId, dutyPostId: place.dutyPostId },
    { enabled: broken !== null },
  );
  const candidate = broken && data?.find((one) => one.breaches.length === 0 && one.personId !== broken.assignment.personId);
  return broken && candidate ? { assignment: broken.assignment, leaving: broken.name, candidate } : null;
};
