import { type VisitResult, visitResults } from './visit.ts';

/** Doors by what became of them; `open` = nobody was there yet. */
export type VisitCounts = Readonly<Record<VisitResult, number>> & { readonly doors: number; readonly open: number };

/** The results in the order in which they are offered, printed and told. */
export const resultOrder: readonly VisitResult[] = ['met', 'absent', 'refused', 'away', 'empty'];

/** One sign for the facade, so that nothing hangs on colour. */
export const resultSigns: Readonly<Record<VisitResult, string>> = { met: '在', absent: '未', refused: '拒', away: '外', empty: '空' };

export const noVisits: VisitCounts = { doors: 0, open: 0, met: 0, absent: 0, refused: 0, away: 0, empty: 0 };

/** `doors` is what the list of the site holds; a round that knows more of them was walked when there were more. */
export const countVisits = (doors: number, results: readonly VisitResult[]): VisitCounts => {
  const of = (result: VisitResult): number => results.filter((one) => one === result).length;
  const known = Math.max(doors, results.length);
  return {
    doors: known,
    open: known - results.length,
    met: of('met'),
    absent: of('absent'),
    refused: of('refused'),
    away: of('away'),
    empty: of('empty'),
  };
};

export const addCounts = (all: readonly VisitCounts[]): VisitCounts => {
  const sum = (of: (counts: VisitCounts) => number): number => all.reduce((total, counts) => total + of(counts), 0);
  return {
    doors: sum((counts) => counts.doors),
    open: sum((counts) => counts.open),
    met: sum((counts) => counts.met),
    absent: sum((counts) => counts.absent),
    refused: sum((counts) => counts.refused),
    away: sum((counts) => counts.away),
    empty: sum((counts) => counts.empty),
  };
};

/** 敲过门的 */
export const visitedOf = ({ doors, open }: VisitCounts): number => doors - open;
/** 待复查的 */
export const waitingOf = ({ absent, refused }: VisitCounts): number => absent + refused;

/** 98.7%, never 100% while one is left and never 0% once one is done. */
export const shareWords = (part: number, whole: number): string => {
  if (whole === 0) return '—';
  if (part === whole) return '100%';
  return `${Math.min(99.9, Math.max(part > 0 ? 0.1 : 0, Math.round((part / whole) * 1000) / 10))}%`;
};

/** 753 户，敲过 700 户，见到 650 户，待复查 30 户，还没去 53 户 */
export const countsWords = (counts: VisitCounts): string =>
  [
    `${counts.doors} 户`,
    `敲过 ${visitedOf(counts)} 户`,
    `见到 ${counts.met} 户`,
    ...(['away', 'empty'] as const).filter((result) => counts[result] > 0).map((result) => `${visitResults[result]} ${counts[result]} 户`),
    ...(waitingOf(counts) > 0 ? [`待复查 ${waitingOf(counts)} 户`] : []),
    counts.open > 0 ? `还没去 ${counts.open} 户` : '一户不漏',
  ].join('，');

/** What a round that is closed now leaves behind, one sentence; '' when nothing. */
export const leftWords = (counts: VisitCounts): string =>
  [counts.open > 0 ? `还有 ${counts.open} 户没去过` : '', waitingOf(counts) > 0 ? `${waitingOf(counts)} 户没见到人` : '']
    .filter((words) => words !== '')
    .join('，');
