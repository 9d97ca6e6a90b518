import type { Post } from '#core/post/post.ts';
import type { ChartNode, OrgChart } from '#core/roster/organisation/org-chart.ts';
import { totalsText } from '#core/roster/organisation/site-totals.ts';
import type { Person } from '#core/roster/person.ts';
import { publishedOf } from '#core/roster/published.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 待定: nobody answers for it yet; 已定: somebody who did not agree to be named in public. */
export const OPEN = '待定';
export const WITHHELD = '已定';

export interface MapUnit {
  readonly key: string;
  /** 1单元 */
  readonly name: string;
  /** 18 户 */
  readonly homes: string;
  readonly who: string;
}

export interface MapBuilding {
  readonly key: string;
  /** 1栋 */
  readonly name: string;
  /** 4 个单元 72 户 */
  readonly homes: string;
  /** 包片支委 */
  readonly committee: string;
  /** 楼栋负责人 */
  readonly who: string;
  /** of 楼栋负责人, in the command room only; '' = none */
  readonly phone: string;
  readonly units: readonly MapUnit[];
}

/** 作战图: every building with its units, and who answers for each. */
export interface BattleMapModel {
  readonly head: BranchHead;
  readonly purpose: 'internal' | 'posting';
  /** 13 栋 50 个单元 753 户 */
  readonly totals: string;
  /** 书记 and 支委 with what they answer for */
  readonly command: readonly { readonly key: string; readonly title: string; readonly who: string; readonly charge: string }[];
  readonly buildings: readonly MapBuilding[];
  readonly gaps: number;
  readonly leftOut: number;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly chart: OrgChart;
  readonly people: readonly Person[];
  readonly purpose: 'internal' | 'posting';
  readonly printedAt: LocalTime;
}

/** a longer building goes on in the next box, so that no box is higher than a sheet */
const UNITS_A_BOX = 16;

/** “1栋，4 个单元 72 户” as place and homes. */
const split = (charge: string): readonly [string, string] => {
  const at = charge.lastIndexOf('，');
  return at < 0 ? [charge, ''] : [charge.slice(0, at), charge.slice(at + 1)];
};

type NameOf = (node: ChartNode) => string;

const boxesOf = (building: ChartNode, committee: string, nameOf: NameOf, phone: string): readonly MapBuilding[] => {
  const [name, homes] = split(building.charge);
  const units = building.children.map((unit): MapUnit => {
    const [unitName, unitHomes] = split(unit.charge);
    return { key: unit.key, name: unitName, homes: unitHomes, who: nameOf(unit) };
  });
  const boxes = Math.max(1, Math.ceil(units.length / UNITS_A_BOX));
  return Array.from({ length: boxes }, (_, index) => ({
    key: `${building.key} ${index}`,
    name: index === 0 ? name : `${name}（续）`,
    homes,
    committee,
    who: nameOf(building),
    phone,
    units: units.slice(index * UNITS_A_BOX, (index + 1) * UNITS_A_BOX),
  }));
};

/** Where a building stands in the site, from what the committee members' lists say. */
const byName = (a: MapBuilding, b: MapBuilding): number => a.name.localeCompare(b.name, 'zh-CN', { numeric: true });

export const battleMapModel = ({ post, chart, people, purpose, printedAt }: Source): BattleMapModel => {
  const agreed = new Set(people.filter((person) => publishedOf(person) !== null).map((person) => person.id));
  const withheld = new Set<string>();
  const nameOf: NameOf = ({ person }) => {
    if (!person) return OPEN;
    if (purpose === 'internal' || agreed.has(person.id)) return person.name;
    withheld.add(person.id);
    return WITHHELD;
  };
  const { root } = chart;
  const command = [root, ...root.children].map((node) => ({ key: node.key, title: node.title, who: nameOf(node), charge: node.charge }));
  const buildings = root.children.flatMap((area) =>
    area.children.flatMap((building) =>
      boxesOf(building, nameOf(area), nameOf, purpose === 'internal' ? (building.person?.phone ?? '') : ''),
    ),
  );
  return {
    head: branchHead(post),
    purpose,
    totals: totalsText(chart.totals),
    command,
    buildings: buildings.sort(byName),
    gaps: chart.gaps.length,
    leftOut: withheld.size,
    printedAt,
  };
};
