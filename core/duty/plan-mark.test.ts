import { describe, expect, it } from 'vitest';
import type { LocalDate, LocalTime } from '../time/local-date.ts';
import { markLine, markWords, type PlanSpan, planMark } from './plan-mark.ts';

const day = (date: number): LocalDate => `2022-01-${String(date).padStart(2, '0')}` as LocalDate;
const at = (date: number): LocalTime => `${day(date)}T18:00` as LocalTime;
const version = (number: number, from: number, to: number): PlanSpan => ({
  number,
  from: day(from),
  to: day(to),
  publishedAt: at(from - 1),
});
const week = { from: day(6), to: day(12) };
const entry = (date: number, made: number, change: object = {}) => ({
  date: day(date),
  at: at(made),
  kind: 'substitute' as const,
  takenBack: false,
  ...change,
});

describe('which version a printed plan is', () => {
  it('calls a plan that was never published a draft (else two sheets on the wall claim to hold)', () => {
    expect(markWords(planMark([], [], week))).toBe('草稿');
    expect(markWords(planMark([version(1, 20, 27)], [], week))).toBe('草稿');
  });

  it('names the newest version of the days, and both where a new one starts in the middle', () => {
    expect(markWords(planMark([version(1, 3, 30), version(2, 3, 30)], [], week))).toBe('第 2 版');
    expect(markWords(planMark([version(1, 3, 30), version(2, 9, 30)], [], week))).toBe('第 1、2 版');
  });

  it('says so when only some of the days are published', () => {
    expect(markWords(planMark([version(4, 3, 9)], [], week))).toBe('第 4 版（部分日子是草稿）');
  });

  it('counts what changed since, but not what an older version already holds, nor what was taken back', () => {
    const changes = [entry(7, 6), entry(7, 1), entry(8, 6, { takenBack: true }), entry(8, 7, { kind: 'takeBack' }), entry(20, 6)];
    expect(markWords(planMark([version(3, 3, 30)], changes, week))).toBe('第 3 版，之后变动 1 次');
  });

  it('carries the minute of printing', () => {
    expect(markLine(planMark([version(3, 3, 30)], [], week), '2022-01-06T09:05' as LocalTime)).toBe('第 3 版 · 打印于 2022年1月6日 09:05');
  });
});
