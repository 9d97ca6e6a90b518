import type { DutyPostId, ShiftId } from '../contract/id.ts';
import type { DutySetup } from '../contract/results.ts';
import { type DemandCell, type DutyPost, defaultDutyRules, type Shift } from './duty.ts';

const HOUR = 60;
const HEADS_PER_POST = 2;

/** 三班制: night 0–8, early 8–16, late 16–24, in the order of the day (domain: shift grids seen). */
export const defaultShifts = ([night, early, late]: readonly [ShiftId, ShiftId, ShiftId]): readonly [Shift, Shift, Shift] => [
  { id: night, letter: '夜', name: '夜班', startMinute: 0, endMinute: 8 * HOUR, night: true, weight: 1.5 },
  { id: early, letter: '早', name: '早班', startMinute: 8 * HOUR, endMinute: 16 * HOUR, night: false, weight: 1 },
  { id: late, letter: '中', name: '中班', startMinute: 16 * HOUR, endMinute: 24 * HOUR, night: false, weight: 1.2 },
];

/** Two gates and a patrol, as most sites have them. */
export const defaultDutyPosts = ([gateIn, gateOut, patrol]: readonly [DutyPostId, DutyPostId, DutyPostId]): readonly DutyPost[] => [
  { id: gateIn, name: '进口卡口', kind: 'gateIn', outdoor: true },
  { id: gateOut, name: '出口卡口', kind: 'gateOut', outdoor: true },
  { id: patrol, name: '巡逻', kind: 'patrol', outdoor: true },
];

/** 每个卡口至少有2名人员同时执勤: two people at every post in every shift. */
export const defaultDemand = (posts: readonly Pick<DutyPost, 'id'>[], shifts: readonly Pick<Shift, 'id'>[]): readonly DemandCell[] =>
  posts.flatMap((post) => shifts.map((shift) => ({ dutyPostId: post.id, shiftId: shift.id, heads: HEADS_PER_POST })));

/** Every day alike and every rule as it comes: what a new post starts with. */
export const plainSetup: Pick<DutySetup, 'variants' | 'phases' | 'holidays' | 'rules' | 'ruleReasons'> = {
  variants: [],
  phases: [],
  holidays: [],
  rules: defaultDutyRules,
  ruleReasons: [],
};
