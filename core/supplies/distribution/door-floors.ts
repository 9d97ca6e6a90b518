/** Doors of one floor, in the order of their numbers. */
export interface Floor<Door> {
  /** 3 层; '' for doors whose number names no floor */
  readonly name: string;
  readonly doors: readonly Door[];
}

const LONGEST_ROW = 6;

/** 1203 → 12, A301 → A3; null when the number names no floor (3, 商铺1). The last two figures are the door. */
const floorOf = (room: string): string | null => /^([A-Za-z]?\d{1,3})\d{2}$/.exec(room)?.[1] ?? null;

/** Floors as they come in the list of doors, the lowest first; doors without a floor in rows of six. */
export const floorsOf = <Door extends { readonly room: string }>(doors: readonly Door[]): readonly Floor<Door>[] => {
  const floors = new Map<string, Door[]>();
  let loose = 0;
  for (const door of doors) {
    const floor = floorOf(door.room);
    const key = floor ?? `loose ${Math.floor(loose / LONGEST_ROW)}`;
    if (floor === null) loose += 1;
    floors.set(key, [...(floors.get(key) ?? []), door]);
  }
  return [...floors.entries()].map(([key, ofFloor]) => ({ name: key.startsWith('loose') ? '' : `${key} 层`, doors: ofFloor }));
};
