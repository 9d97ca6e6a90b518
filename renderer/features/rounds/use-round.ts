import { useMemo } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import type { Person } from '#core/roster/person.ts';
import { type CoveredBuilding, coverSite, isPurged } from '#core/service/rounds/coverage.ts';
import type { VisitRound } from '#core/service/rounds/visit.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMinuteClock } from '#renderer/ui/use-minute-clock.ts';

/** One round with the site it walks and the people who walk. */
export interface ShownRound {
  readonly round: VisitRound;
  readonly buildings: readonly CoveredBuilding[];
  /** the door numbers are gone on their date: figures only */
  readonly purged: boolean;
  /** of a closed round, as it was when it was closed */
  readonly site: Site;
  readonly people: readonly Person[];
  readonly nameOf: (id: PersonId) => string;
  readonly now: LocalTime;
}

/** The round of this id; null while it, the site or the people are still on their way. */
export const useShownRound = (id: string | null) => {
  const round = useHostQuery('visit.round', { id: id ?? '' }, { enabled: id !== null });
  const site = useHostQuery('building.list', {});
  const people = useHostQuery('person.list', {});
  const now = useMinuteClock();
  const [view, places, all] = [round.data, site.data, people.data];
  const found = useMemo(() => {
    if (!view || !places || !all) return null;
    const walked = view.site ?? places;
    const names = new Map(all.map((person) => [person.id, person.name]));
    return {
      round: view.round,
      buildings: coverSite(walked, view.visits),
      purged: isPurged(view.visits),
      site: walked,
      people: all,
      nameOf: (personId: PersonId) => names.get(personId) ?? '',
    };
  }, [view, places, all]);
  const shown: ShownRound | null = found && { ...found, now };
  return { shown, site: places, people: all, error: round.error ?? site.error ?? people.error };
};

/** Who walks this unit by the plan of the round; empty when nobody is named. */
export const walkersOf = (round: VisitRound, unitId: string): readonly PersonId[] =>
  round.pairs.find((pair) => pair.unitIds.some((one) => one === unitId))?.personIds ?? [];
