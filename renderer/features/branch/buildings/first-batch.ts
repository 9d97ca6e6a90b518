import type { Post } from '#core/post/post.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import type { BuildingBatch } from '#core/roster/organisation/building-plan.ts';
import { numberInName } from '#core/roster/organisation/name-order.ts';

const FLOORS = 6;
const DOORS = 2;

const ratio = (whole: number, parts: number, otherwise: number): number =>
  parts > 0 && whole > 0 ? Math.max(1, Math.round(whole / parts)) : otherwise;

/** A first line that comes near the post's own numbers: the buildings still missing, units and doors on the average. */
export const firstBatch = (site: Site, post: Pick<Post, 'buildings' | 'entrances' | 'households'>): BuildingBatch => {
  const first = 1 + Math.max(0, ...site.buildings.map((building) => numberInName(building.name) ?? 0));
  const doors = ratio(post.households, post.entrances * FLOORS, DOORS);
  return { first, last: Math.max(first, post.buildings), units: ratio(post.entrances, post.buildings, 4), floors: FLOORS, doors };
};

/** One more line: the building after the last, alike. */
export const nextBatch = (batches: readonly BuildingBatch[]): BuildingBatch => {
  const last = Math.max(0, ...batches.map((batch) => batch.last));
  const alike = batches.at(-1) ?? { units: 4, floors: FLOORS, doors: DOORS };
  return { units: alike.units, floors: alike.floors, doors: alike.doors, first: last + 1, last: last + 1 };
};
