import type { ChartNode } from '#core/roster/organisation/org-chart.ts';
import type { Person } from '#core/roster/person.ts';
import { publishedOf } from '#core/roster/published.ts';

/** 待定: nobody answers for it yet; 已定: somebody who did not agree to be named in public. */
export const OPEN = '待定';
export const WITHHELD = '已定';

/** units of a building in one box; a longer list goes on in the next, so that no box is higher than a sheet */
export const UNITS_A_BOX = 16;

/** Who stands at a place of the four levels, as this sheet may say it; `leftOut` are those whose name it keeps back. */
export interface ChartNames {
  readonly nameOf: (node: Pick<ChartNode, 'person'>) => string;
  readonly leftOut: () => number;
}

export const chartNames = (people: readonly Person[], purpose: 'internal' | 'posting'): ChartNames => {
  const agreed = new Set(people.filter((person) => publishedOf(person) !== null).map((person) => person.id));
  const withheld = new Set<string>();
  return {
    nameOf: ({ person }) => {
      if (!person) return OPEN;
      if (purpose === 'internal' || agreed.has(person.id)) return person.name;
      withheld.add(person.id);
      return WITHHELD;
    },
    leftOut: () => withheld.size,
  };
};
