import { ExpectedFailure } from '../../contract/failure.ts';
import type { FigureLine } from '../lines/figure-line.ts';
import { figureLines, figureNumber } from '../lines/figure-lines.ts';
import type { GoodsFigures } from '../site-figures.ts';
import type { FiguresPackage } from './figures-package.ts';

export interface SummedLine {
  readonly line: FigureLine;
  /** one per package, in their order */
  readonly values: readonly (number | null)[];
  /** null: such numbers are not added up */
  readonly sum: number | null;
}

export interface PackageSum {
  readonly from: string;
  readonly to: string;
  readonly sites: readonly FiguresPackage['site'][];
  readonly lines: readonly SummedLine[];
  readonly goods: readonly GoodsFigures[];
}

const refused = (sentence: string): ExpectedFailure => new ExpectedFailure('refused', sentence);

const spanWords = ({ site, figures }: FiguresPackage): string => `${site.branchName} ${figures.from} 至 ${figures.to}`;

/** @throws ExpectedFailure `refused` where adding up would tell something wrong */
const checkTogether = (packages: readonly FiguresPackage[]): void => {
  const [first] = packages;
  if (!first) throw refused('没有数据包，没有汇总。请写上至少一个文件。');
  const other = packages.find(({ figures }) => figures.from !== first.figures.from || figures.to !== first.figures.to);
  if (other) throw refused(`时段不一样，不能相加，没有汇总：${spanWords(first)}；${spanWords(other)}。请让各点按同样的日期重新导出。`);
  const keys = new Set<string>();
  for (const { key, site } of packages) {
    if (keys.has(key)) throw refused(`${site.branchName} 有两个数据包，会重复计算，没有汇总。请只留一个。`);
    keys.add(key);
  }
  if (packages.some(({ site }) => site.sample) && packages.some(({ site }) => !site.sample))
    throw refused('里面有示例数据，不能和真实数据相加，没有汇总。请把示例的数据包拿掉。');
};

const sumLine = (line: FigureLine, packages: readonly FiguresPackage[]): SummedLine => {
  const values = packages.map(({ figures }) => figureNumber(line, figures));
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return { line, values, sum: line.adds ? Math.round(sum * 100) / 100 : null };
};

const sumGoods = (packages: readonly FiguresPackage[]): readonly GoodsFigures[] => {
  const sums = new Map<string, GoodsFigures>();
  for (const goods of packages.flatMap(({ figures }) => figures.supplies.goods)) {
    const key = JSON.stringify([goods.name, goods.spec, goods.unit]);
    const known = sums.get(key);
    sums.set(key, known ? { ...known, in: known.in + goods.in, out: known.out + goods.out, left: known.left + goods.left } : goods);
  }
  return [...sums.values()];
};

/** 多个点汇总: the same days of several posts side by side and added up. */
export const sumPackages = (packages: readonly FiguresPackage[]): PackageSum => {
  checkTogether(packages);
  return {
    from: packages[0]?.figures.from ?? '',
    to: packages[0]?.figures.to ?? '',
    sites: packages.map(({ site }) => site),
    lines: figureLines.map((line) => sumLine(line, packages)),
    goods: sumGoods(packages),
  };
};
