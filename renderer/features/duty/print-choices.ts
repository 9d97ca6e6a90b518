import { addDays, type LocalDate } from '#core/time/local-date.ts';
import type { Paper } from '#renderer/ui/paper-menu.tsx';
import { type Period, weekOf } from './period.ts';

/** Which days the papers are about. */
export const printSpans = { shown: '屏幕上这一段', week: '今天所在的周', month: '今天所在的月' } as const;
export type PrintSpan = keyof typeof printSpans;

/** First to last day of the month that holds `day`. */
export const monthOf = (day: LocalDate): Period => {
  const from = `${day.slice(0, 8)}01` as LocalDate;
  const next = `${addDays(from, 31).slice(0, 8)}01` as LocalDate;
  return { from, to: addDays(next, -1) };
};

export const spanDays = (span: PrintSpan, shown: Period, today: LocalDate): Period => {
  switch (span) {
    case 'shown':
      return shown;
    case 'week':
      return weekOf(today);
    case 'month':
      return monthOf(today);
  }
};

/** Everything of duty that can be put on paper, the most used first. */
export const papersOf = ({ from, to }: Period, size: 'A4' | 'A3', today: LocalDate): readonly Paper[] => [
  { name: '值班表（按周）', words: '贴值班室，一周一页，印电话', document: { kind: 'duty-table', size, from, to, layout: 'week' } },
  { name: '值班月表', words: '贴值班室，人员对日期，印电话', document: { kind: 'duty-table', size, from, to, layout: 'month' } },
  { name: '分岗值班表', words: '贴在各岗位，字大，不印电话', document: { kind: 'duty-table', size, from, to, layout: 'post' } },
  { name: '今日值班', words: '放岗亭，今天谁来、电话、签字', document: { kind: 'gate-sheet', date: today } },
  { name: '个人值班卡', words: '一页十张，裁开每人一张', document: { kind: 'duty-card', from, to } },
  { name: '带班领导表', words: '谁在哪天带班，印电话', document: { kind: 'leader-list', from, to } },
  { name: '换班顶班记录', words: '登记过的变动，附空行', document: { kind: 'swap-log', from, to } },
  { name: '公平表', words: '每人几班、几夜，可以公布', document: { kind: 'fairness-sheet', from, to } },
  { name: '空白签到表', words: '停电或电脑不在身边时手写', document: { kind: 'sign-in-sheet' } },
];
