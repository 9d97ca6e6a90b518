import type { Post } from '#core/post/post.ts';
import { type ChartNode, chargeText, type OrgChart } from '#core/roster/organisation/org-chart.ts';
import { totalsText } from '#core/roster/organisation/site-totals.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { type ChartNames, chartNames, UNITS_A_BOX } from '../chart-names.ts';

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

type NameOf = ChartNames['nameOf'];

const boxesOf = (building: ChartNode, committee: string, nameOf: NameOf, phone: string): readonly MapBuilding[] => {
  const { place: name, size: homes } = building;
  const units = building.children.map((unit): MapUnit => ({ key: unit.key, name: unit.place, homes: unit.size, who: nameOf(unit) }));
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
  const { nameOf, leftOut } = chartNames(people, purpose);
  const { root } = chart;
  const command = [root, ...root.children].map((node) => ({
    key: node.key,
    title: node.title,
    who: nameOf(node),
    charge: chargeText(node),
  }));
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
    leftOut: leftOut(),
    printedAt,
  };
};
