import { keysOf } from '../../roster/person.ts';
import type { SiteFigures } from '../site-figures.ts';
import { branchLines } from './branch-lines.ts';
import { type FigureGroup, type FigureKind, type FigureLine, figureGroups } from './figure-line.ts';
import { guardLines } from './guard-lines.ts';
import { serviceLines } from './service-lines.ts';

/** 全部数据 in the order of the sheet. */
export const figureLines: readonly FigureLine[] = [...guardLines, ...serviceLines, ...branchLines];

export const figuresByGroup: readonly { readonly group: FigureGroup; readonly name: string; readonly lines: readonly FigureLine[] }[] =
  keysOf(figureGroups).map((group) => ({ group, name: figureGroups[group], lines: figureLines.filter((line) => line.group === group) }));

/** How many decimals a figure is written with, whole ones too, so that those of a column stand below each other: 766.50 below 5,000.00. */
export const figurePlaces: Readonly<Record<FigureKind, number>> = { count: 0, minutes: 0, decimal: 1, hours: 1, yuan: 2 };

/** As a number for a table: hours and yuan instead of minutes and fen. */
export const figureNumber = ({ kind, value }: FigureLine, figures: SiteFigures): number | null => {
  const found = value(figures);
  if (found === null) return null;
  if (kind === 'hours') return Math.round(found / 6) / 10;
  return kind === 'yuan' ? found / 100 : found;
};

/** 1,234; — where there is nothing to tell. Without the unit. */
export const figureText = (line: FigureLine, figures: SiteFigures): string => {
  const value = figureNumber(line, figures);
  const places = figurePlaces[line.kind];
  return value === null ? '—' : value.toLocaleString('en-US', { minimumFractionDigits: places, maximumFractionDigits: places });
};

/** 收到诉求 12 件 */
export const figureWords = (line: FigureLine, figures: SiteFigures): string =>
  line.value(figures) === null ? `${line.label} —` : `${line.label} ${figureText(line, figures)} ${line.unit}`;
