import type { CarerPlace } from '#core/roster/organisation/building.ts';
import type { Person } from '#core/roster/person.ts';
import { useAct } from '#renderer/api/use-act.ts';

/** Puts somebody in charge of places, with a toast that can take it back. */
export const useAssign = () => {
  const act = useAct('building.assign', {
    done: (_, input) => (input.changes.length === 1 ? '已安排' : `已安排 ${input.changes.length} 处`),
  });
  return {
    busy: act.busy,
    assign: (places: readonly CarerPlace[], person: Person | null) =>
      act.run({ changes: places.map((place) => ({ place, personId: person?.id ?? null })) }),
  };
};
