import type { PersonId } from '../../contract/id.ts';
import { branchOffices, type Person } from '../person.ts';
import { type Building, type BuildingUnit, type CarerPlace, type Site, unitsOf } from './building.ts';
import { namesText } from './names-text.ts';
import { offices } from './office-term.ts';
import { type SiteTotals, siteTotals, totalsText } from './site-totals.ts';

/** 四级: 书记 → 支委 → 楼栋负责人 → 单元负责人. */
export interface ChartNode {
  readonly level: 1 | 2 | 3 | 4;
  /** unique in the chart */
  readonly key: string;
  /** 书记, 组织委员, 楼栋负责人, 单元负责人 */
  readonly title: string;
  /** null = a gap */
  readonly person: Pick<Person, 'id' | 'name' | 'unit' | 'phone'> | null;
  /** what they answer for: “13 栋 50 个单元 753 户”, “1–3栋”, “1单元” */
  readonly place: string;
  /** how much that is: “216 户”; '' where the place says it */
  readonly size: string;
  /** one sentence where nobody stands or somebody who left */
  readonly gap: string | null;
  readonly children: readonly ChartNode[];
}

/** “1–3栋，216 户” */
export const chargeText = ({ place, size }: Pick<ChartNode, 'place' | 'size'>): string => (size === '' ? place : `${place}，${size}`);

export interface ChartGap {
  readonly sentence: string;
  /** where to put somebody; null = the 书记, who is appointed */
  readonly place: CarerPlace | null;
}

export interface OrgChart {
  readonly root: ChartNode;
  /** places that nobody answers for, from the top down */
  readonly gaps: readonly ChartGap[];
  readonly totals: SiteTotals;
}

interface Sources {
  readonly people: readonly Person[];
  readonly site: Site;
}

interface Carer {
  readonly person: Person | null;
  readonly gap: string | null;
}

/** Who answers for a place; somebody who was moved off the roster leaves a gap that says so. */
const carerOf = (people: ReadonlyMap<string, Person>, personId: PersonId | null, place: string, title: string): Carer => {
  if (personId === null) return { person: null, gap: `${place}还没有${title}。` };
  const person = people.get(personId);
  if (person && !person.removed) return { person, gap: null };
  return { person: null, gap: `${place}的${title}${person?.name ?? ''}已移出花名册，请换人。` };
};

const households = (units: readonly BuildingUnit[]): number => units.reduce((sum, unit) => sum + unit.rooms.length, 0);

const unitNode = (people: ReadonlyMap<string, Person>, building: Building, unit: BuildingUnit): ChartNode => {
  const title = '单元负责人';
  return {
    level: 4,
    key: unit.id,
    title,
    ...carerOf(people, unit.carerId, `${building.name} ${unit.name}`, title),
    place: unit.name,
    size: `${unit.rooms.length} 户`,
    children: [],
  };
};

const buildingNode = (people: ReadonlyMap<string, Person>, site: Site, building: Building): ChartNode => {
  const units = unitsOf(site, building.id);
  const title = '楼栋负责人';
  return {
    level: 3,
    key: building.id,
    title,
    ...carerOf(people, building.carerId, building.name, title),
    place: building.name,
    size: `${units.length} 个单元 ${households(units)} 户`,
    children: units.map((unit) => unitNode(people, building, unit)),
  };
};

const chargeOf = (site: Site, buildings: readonly Building[]): Pick<ChartNode, 'place' | 'size'> => {
  if (buildings.length === 0) return { place: '没有包片的楼栋', size: '' };
  const heads = households(buildings.flatMap((building) => unitsOf(site, building.id)));
  return { place: namesText(buildings.map((building) => building.name)), size: `${heads} 户` };
};

const titleOf = (person: Person): string => branchOffices[person.branchOffice] || '包片人';

/** Officers of the post's own branch by rank, then whoever else a building names as its committee member. */
const committeeOf = ({ people, site }: Sources): readonly Person[] => {
  const named = new Set(site.buildings.map((building) => building.committeeId));
  const rank = (person: Person): number => (person.branchOffice === 'none' ? offices.length : offices.indexOf(person.branchOffice));
  return people
    .filter((person) => !person.removed)
    .filter(
      (person) =>
        named.has(person.id) || (person.branchId === null && person.branchOffice !== 'none' && person.branchOffice !== 'secretary'),
    )
    .sort((a, b) => rank(a) - rank(b));
};

const committeeNodes = (sources: Sources, byId: ReadonlyMap<string, Person>): readonly ChartNode[] => {
  const { site } = sources;
  const nodeFor = (buildings: readonly Building[]) => ({
    level: 2 as const,
    ...chargeOf(site, buildings),
    children: buildings.map((building) => buildingNode(byId, site, building)),
  });
  const held = committeeOf(sources).map((person): ChartNode => {
    const own = site.buildings.filter((building) => building.committeeId === person.id);
    return { ...nodeFor(own), key: person.id, title: titleOf(person), person, gap: null };
  });
  const seated = new Set(held.map((node) => node.key));
  const open = site.buildings.filter((building) => building.committeeId === null || !seated.has(building.committeeId));
  if (open.length === 0) return held;
  const gap = `${namesText(open.map((building) => building.name))}还没有支委包片。`;
  return [...held, { ...nodeFor(open), key: 'open', title: '支委', person: null, gap }];
};

/** From the top down: the office, buildings without a committee member, then buildings and units without a carer. */
const gapsOf = (root: ChartNode, site: Site, byId: ReadonlyMap<string, Person>): readonly ChartGap[] => {
  const top: readonly ChartGap[] = root.gap ? [{ sentence: root.gap, place: null }] : [];
  const committees = site.buildings.flatMap(({ id, name, committeeId }): readonly ChartGap[] => {
    const { gap } = carerOf(byId, committeeId, name, '包片支委');
    return gap ? [{ sentence: gap, place: { kind: 'committee', id } }] : [];
  });
  const carers = site.buildings.flatMap((building): readonly ChartGap[] => {
    const { gap } = buildingNode(byId, site, building);
    return gap ? [{ sentence: gap, place: { kind: 'building', id: building.id } }] : [];
  });
  const units = site.buildings.flatMap((building) =>
    unitsOf(site, building.id).flatMap((unit): readonly ChartGap[] => {
      const { gap } = unitNode(byId, building, unit);
      return gap ? [{ sentence: gap, place: { kind: 'unit', id: unit.id } }] : [];
    }),
  );
  return [...top, ...committees, ...carers, ...units];
};

/** The four levels of responsibility with what each answers for, and every gap by its place. */
export const orgChart = (sources: Sources): OrgChart => {
  const { people, site } = sources;
  const byId = new Map<string, Person>(people.map((person) => [person.id, person]));
  const totals = siteTotals(site);
  const secretary = people.find((one) => !one.removed && one.branchOffice === 'secretary' && one.branchId === null) ?? null;
  const root: ChartNode = {
    level: 1,
    key: 'secretary',
    title: '书记',
    person: secretary,
    gap: secretary ? null : '还没有书记，请由批准机关任命后登记。',
    place: totals.buildings === 0 ? '全面负责' : totalsText(totals),
    size: '',
    children: committeeNodes(sources, byId),
  };
  return { root, gaps: gapsOf(root, site, byId), totals };
};
