import type { Post } from '#core/post/post.ts';
import { type ChartNode, chargeText, type OrgChart } from '#core/roster/organisation/org-chart.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { type ChartNames, chartNames, UNITS_A_BOX } from '../chart-names.ts';

export interface ChartUnit {
  readonly key: string;
  /** 1单元，18 户 */
  readonly charge: string;
  readonly name: string;
}

/** A box of the third level with its units as a list. */
export interface ChartBuilding {
  readonly key: string;
  /** 1栋 */
  readonly place: string;
  /** 4 个单元 72 户; '' on a box that goes on */
  readonly size: string;
  readonly name: string;
  readonly units: readonly ChartUnit[];
}

/** A committee member with some of their buildings; `columns` is the place it takes in its row. */
export interface ChartArea {
  readonly key: string;
  readonly title: string;
  readonly name: string;
  readonly charge: string;
  /** 续: the buildings did not fit one row */
  readonly continued: boolean;
  readonly buildings: readonly ChartBuilding[];
  readonly columns: number;
}

export interface OrganisationChartModel {
  readonly head: BranchHead;
  readonly root: { readonly title: string; readonly name: string; readonly charge: string };
  readonly rows: readonly (readonly ChartArea[])[];
  readonly columns: number;
  readonly gaps: number;
  /** names that stay off the chart, which hangs in public */
  readonly leftOut: number;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly chart: OrgChart;
  readonly people: readonly Person[];
  /** 张贴: only names of people who agreed */
  readonly purpose: 'internal' | 'posting';
  /** boxes of buildings side by side */
  readonly columns: number;
  readonly printedAt: LocalTime;
}

/** a committee member without buildings still needs room for name and office */
const LEAST_COLUMNS = 2;

const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, index) => items.slice(index * size, (index + 1) * size));

type NameOf = ChartNames['nameOf'];

const buildingsOf = (node: ChartNode, nameOf: NameOf): readonly ChartBuilding[] =>
  node.children.flatMap((building) =>
    chunks(building.children, UNITS_A_BOX).map((units, index) => ({
      key: `${building.key} ${index}`,
      place: index === 0 ? building.place : `${building.place}（续）`,
      size: index === 0 ? building.size : '',
      name: nameOf(building),
      units: units.map((unit) => ({ key: unit.key, charge: chargeText(unit), name: nameOf(unit) })),
    })),
  );

const areasOf = (node: ChartNode, most: number, nameOf: NameOf): readonly ChartArea[] =>
  chunks(buildingsOf(node, nameOf), most).map((buildings, index) => ({
    key: `${node.key} ${index}`,
    title: node.title,
    name: nameOf(node),
    charge: chargeText(node),
    continued: index > 0,
    buildings,
    columns: Math.min(most, Math.max(LEAST_COLUMNS, buildings.length)),
  }));

/** Areas in their order, as many a row as its columns hold. */
const rowsOf = (areas: readonly ChartArea[], most: number): readonly (readonly ChartArea[])[] => {
  const rows: ChartArea[][] = [];
  let free = 0;
  for (const area of areas) {
    if (area.columns > free) {
      rows.push([]);
      free = most;
    }
    rows.at(-1)?.push(area);
    free -= area.columns;
  }
  return rows;
};

export const organisationChartModel = ({ post, chart, people, purpose, columns, printedAt }: Source): OrganisationChartModel => {
  const { nameOf, leftOut } = chartNames(people, purpose);
  const { root } = chart;
  const areas = root.children.flatMap((node) => areasOf(node, columns, nameOf));
  return {
    head: branchHead(post),
    root: { title: root.title, name: nameOf(root), charge: chargeText(root) },
    rows: rowsOf(areas, columns),
    columns,
    gaps: chart.gaps.length,
    leftOut: leftOut(),
    printedAt,
  };
};
