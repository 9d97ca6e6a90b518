import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';

/** People picked to be moved together. */
export const useChosen = () => {
  const [chosen, setChosen] = useState<ReadonlySet<PersonId>>(new Set());
  return {
    chosen,
    toggle: (id: PersonId) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
    },
    clear: () => setChosen(new Set()),
  };
};
