import { type BriefKind, briefKinds } from '#core/figures/brief.ts';
import { toldSections } from '#core/figures/brief-text.ts';
import type { BriefView } from '#core/figures/brief-view.ts';
import { beforeWords, type FigureRow, placedFigure } from '#core/figures/compare-figures.ts';
import type { DayFigures } from '#core/figures/day-figures.ts';
import { chineseNumber } from '#core/meetings/chinese-number.ts';
import type { Post } from '#core/post/post.ts';
import { addDays, type LocalDate, type LocalTime, longDate, shortDate, weekdayName } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** One paragraph of the brief; only the first of a section carries its heading. */
export interface BriefParagraph {
  /** 一、值守。 */
  readonly head: string;
  readonly text: string;
}

/** One line of the table, ready to print. */
export interface PrintedRow {
  readonly label: string;
  readonly unit: string;
  readonly now: string;
  readonly before: string;
  readonly difference: string;
  /** longer than counts are */
  readonly money: boolean;
}

/** 工作日报、一周小结 as it is printed and written to Word. */
export interface BriefModel {
  readonly head: BranchHead;
  readonly kind: BriefKind;
  readonly title: string;
  /** 2022年1月6日 周四 截至 20:30 */
  readonly dateLine: string;
  readonly paragraphs: readonly BriefParagraph[];
  /** empty: the table is not printed */
  readonly rows: readonly PrintedRow[];
  /** 当日 and 昨日, 本周 and 上周 */
  readonly columns: readonly [string, string];
  /** of a weekly summary */
  readonly days: readonly DayFigures[];
  readonly printedAt: LocalTime;
  readonly remarks: readonly string[];
  readonly fileName: string;
}

/** Every day of the brief, and until when its figures reach while it runs. */
export const briefDateLine = ({
  kind,
  from,
  asOf,
}: {
  readonly kind: BriefKind;
  readonly from: LocalDate;
  readonly asOf: LocalTime | null;
}): string => {
  const until = asOf
    ? kind === 'day'
      ? `　截至${asOf.slice(11)}`
      : `　截至${shortDate(asOf.slice(0, 10) as LocalDate)}${asOf.slice(11)}`
    : '';
  const days = kind === 'day' ? `${longDate(from)} ${weekdayName(from)}` : `${longDate(from)}至${shortDate(addDays(from, 6))}`;
  return `${days}${until}`;
};

const signed = (difference: number, row: FigureRow): string =>
  difference === 0 ? '持平' : `${difference > 0 ? '＋' : '－'}${placedFigure(Math.abs(difference), row)}`;

const printed = (row: FigureRow): PrintedRow => ({
  label: row.label,
  unit: row.unit,
  now: placedFigure(row.now, row),
  before: placedFigure(row.before, row),
  difference: row.difference === null ? '—' : signed(row.difference, row),
  money: row.unit === '元',
});

const paragraphsOf = (heading: string, text: string, number: number): readonly BriefParagraph[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => ({ head: index === 0 ? `${chineseNumber(number)}、${heading === '' ? '' : `${heading}。`}` : '', text: line }));

interface Source {
  readonly post: Post;
  readonly view: BriefView;
  readonly days: readonly DayFigures[];
  readonly printedAt: LocalTime;
}

export const briefModel = ({ post, view, days, printedAt }: Source): BriefModel => ({
  head: branchHead(post),
  kind: view.kind,
  title: view.title,
  dateLine: briefDateLine(view),
  paragraphs: toldSections(view.sections).flatMap(({ heading, text }, index) => paragraphsOf(heading, text, index + 1)),
  rows: view.withFigures ? view.rows.map(printed) : [],
  columns: [view.kind === 'day' ? '当日' : '本周', beforeWords[view.kind]],
  ...{ days, printedAt },
  remarks: [...view.remarks, ...(view.saved ? [] : ['这一份还是自动编写的，没有人改过。印出来以前请从头看一遍。'])],
  fileName: `${briefKinds[view.kind]} ${view.from}${post.sample ? ' 示例' : ''}`,
});
