import type { Site } from '../../roster/organisation/building.ts';
import { findHouseholds, type Household, householdKey, householdText, readHousehold } from '../household.ts';

/** One pasted door: understood, or the reason why not. */
export type ReadDoor =
  | { readonly line: number; readonly typed: string; readonly place: Household }
  | { readonly line: number; readonly typed: string; readonly why: string };

/** Longer than any list that is pasted by hand. */
export const MOST_DOORS = 1000;

/** Doors stand a line each, or several in a line with 、 ; tab or full-width comma between them; a single space may be inside a door. */
const DOORS_APART = /[\t、，,;；]+| {2,}/;

const whyNot = (typed: string, site: Site): string => {
  if (typed.length > 20) return '太长，不像门牌';
  const [first] = findHouseholds(typed, site, 1);
  return first ? `没写全，例如 ${householdText(first, site)}` : '楼栋名单里没有这一户';
};

/** `3-2-501 3-2-502` is two doors, `3 2 501` is one. */
const apart = (words: string, site: Site): readonly string[] => {
  const parts = words.split(/\s+/);
  return parts.length > 1 && parts.every((part) => readHousehold(part, site)) ? parts : [words];
};

/**
 * Doors from a list pasted out of a chat or a table. `taken` are doors that are on the list already, by `householdKey`; a door written twice is taken
 * once. Nothing is guessed and nothing is lost: every typed door comes back, understood or with its reason.
 */
export const readDoors = (pasted: string, site: Site, taken: ReadonlySet<string>): readonly ReadDoor[] => {
  const seen = new Set<string>();
  const typed = pasted
    .normalize('NFKC')
    .split('\n')
    .flatMap((text, index) =>
      text
        .split(DOORS_APART)
        .flatMap((words) => apart(words.trim(), site))
        .map((door) => ({ line: index + 1, typed: door }))
        .filter(({ typed: door }) => door !== ''),
    );
  return typed.map((door, index): ReadDoor => {
    if (index >= MOST_DOORS) return { ...door, why: `一次最多 ${MOST_DOORS} 户，请分几次` };
    const place = readHousehold(door.typed, site);
    if (!place) return { ...door, why: whyNot(door.typed, site) };
    const key = householdKey(place);
    if (taken.has(key)) return { ...door, why: '已经在名单里' };
    if (seen.has(key)) return { ...door, why: '写了两遍，只记一次' };
    seen.add(key);
    return { ...door, place };
  });
};
