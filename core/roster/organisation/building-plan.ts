import { mostBuildings, mostRoomsOfUnit, mostUnitsOfBuilding } from './building.ts';

/** One line of the generator: 1–6栋, 每栋 4 个单元, 每单元 6 层, 每层 3 户. */
export interface BuildingBatch {
  readonly first: number;
  readonly last: number;
  readonly units: number;
  readonly floors: number;
  readonly doors: number;
}

export interface PlannedBuilding {
  readonly name: string;
  readonly units: readonly { readonly name: string; readonly rooms: readonly string[] }[];
}

/** How the site names its houses: 1栋, 1号楼, 1幢, 1座. */
export const buildingSuffixes = ['栋', '号楼', '幢', '座'] as const;
export type BuildingSuffix = (typeof buildingSuffixes)[number];

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** 601 = floor 6, door 01. */
export const roomsOf = (floors: number, doors: number): readonly string[] =>
  upTo(floors).flatMap((floor) => upTo(doors).map((door) => `${floor}${String(door).padStart(2, '0')}`));

/** What the lines come to, building by building; a number standing in two lines is found by `planProblem`. */
export const planBuildings = (batches: readonly BuildingBatch[], suffix: BuildingSuffix): readonly PlannedBuilding[] =>
  batches.flatMap(({ first, last, units, floors, doors }) =>
    upTo(last - first + 1).map((index) => ({
      name: `${first + index - 1}${suffix}`,
      units: upTo(units).map((unit) => ({ name: `${unit}单元`, rooms: roomsOf(floors, doors) })),
    })),
  );

const inRange = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

const batchProblem = ({ first, last, units, floors, doors }: BuildingBatch): string | null => {
  if (!inRange(first, 1, 9999) || !inRange(last, 1, 9999)) return '请填写从几栋到几栋。';
  if (last < first) return `“从 ${first} 到 ${last}”前后反了。`;
  if (!inRange(units, 1, mostUnitsOfBuilding)) return `每栋的单元数应在 1–${mostUnitsOfBuilding} 之间。`;
  if (!inRange(floors, 1, 99) || !inRange(doors, 1, 99)) return '层数和每层户数应在 1–99 之间。';
  if (floors * doors > mostRoomsOfUnit) return `一个单元最多 ${mostRoomsOfUnit} 户，${floors} 层 × ${doors} 户太多了。`;
  if (last - first + 1 > mostBuildings) return `一次最多 ${mostBuildings} 栋。`;
  return null;
};

/** Why the lines cannot be generated, in one sentence; null when they can. `known` are the names that exist already. */
export const planProblem = (batches: readonly BuildingBatch[], suffix: BuildingSuffix, known: readonly string[]): string | null => {
  const wrong = batches.map(batchProblem).find((problem) => problem !== null);
  if (wrong) return wrong;
  const names = batches.flatMap(({ first, last }) => upTo(last - first + 1).map((index) => `${first + index - 1}${suffix}`));
  if (names.length === 0) return '请至少写一行。';
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `${twice}在两行里都有，请改开。`;
  const there = names.filter((name) => known.includes(name));
  if (there.length > 0) return `${there.slice(0, 5).join('、')}${there.length > 5 ? '等' : ''}已经有了。请改号，或先删掉原来的。`;
  return names.length > mostBuildings ? `一次最多 ${mostBuildings} 栋。` : null;
};
