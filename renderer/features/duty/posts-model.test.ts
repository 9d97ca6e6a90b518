import { describe, expect, it } from 'vitest';
import type { DutyPeriod } from '#core/contract/results.ts';
import { personRows, spokenDay } from './people-model.ts';
import { placeOf } from './place-of.ts';
import { shiftRows, spokenCell } from './posts-model.ts';

/** One day, two shifts stored in the wrong order, two posts; 王强 works both shifts, 李静 is on leave, 赵敏 was removed. */
const period = {
  from: '2022-01-06',
  to: '2022-01-07',
  setup: {
    posts: [
      { id: 'in', name: '进口', kind: 'gateIn', outdoor: true },
      { id: 'out', name: '出口', kind: 'gateOut', outdoor: true },
    ],
    shifts: [
      { id: 'day', letter: '早', name: '早班', startMinute: 480, endMinute: 960, night: false, weight: 1 },
      { id: 'night', letter: '夜', name: '夜班', startMinute: 0, endMinute: 480, night: true, weight: 1.5 },
    ],
    demand: [{ dutyPostId: 'in', shiftId: 'day', heads: 2 }],
    variants: [{ phase: null, weekdays: 16, dutyPostId: 'out', shiftId: 'day', heads: 1 }],
    phases: [],
    holidays: [],
    rules: {},
    ruleReasons: [],
  },
  people: [
    { id: 'w', name: '王强', removed: false, availableFrom: null, availableTo: '2022-01-06' },
    { id: 'l', name: '李静', removed: false, availableFrom: null, availableTo: null },
    { id: 'z', name: '赵敏', removed: true, availableFrom: null, availableTo: null },
  ],
  absences: [{ id: 'a', personId: 'l', from: '2022-01-06', to: '2022-01-06', kind: 'leave', note: '' }],
  assignments: [
    { id: '1', date: '2022-01-06', shiftId: 'night', dutyPostId: 'out', personId: 'w', pinned: true },
    { id: '2', date: '2022-01-06', shiftId: 'day', dutyPostId: 'in', personId: 'w', pinned: false },
  ],
  breaches: [
    { rule: 'rest', hard: true, date: '2022-01-06', shiftId: 'day', personId: 'w', sentence: '王强只休息 0 小时' },
    { rule: 'partyMember', hard: true, date: '2022-01-07', shiftId: 'night', personId: null, sentence: '1月7日夜班没有党员' },
  ],
  open: [{ date: '2022-01-06', shiftId: 'day', dutyPostId: 'in', missing: 1 }],
} as unknown as DutyPeriod;

const rows = shiftRows(period);

describe('the plan by posts', () => {
  it('puts the night that begins at 0:00 before the day shift of the same date', () => {
    expect(rows.map((row) => `${row.date} ${row.shift.letter}`)).toEqual([
      '2022-01-06 夜',
      '2022-01-06 早',
      '2022-01-07 夜',
      '2022-01-07 早',
    ]);
    expect(rows.map((row) => row.firstOfDay)).toEqual([true, false, true, false]);
  });

  it('shows a broken rule on the duty it speaks of and nowhere else', () => {
    const [night, day] = rows;
    expect(night?.cells[1]?.standers[0]?.breaches).toEqual([]);
    expect(day?.cells[0]?.standers[0]?.breaches).toHaveLength(1);
  });

  it('shows a rule broken by the whole shift on its row, since no single person is to blame', () => {
    expect(rows.map((row) => row.breaches.length)).toEqual([0, 0, 1, 0]);
  });

  it('asks for as many as the day wants: one more post on a Friday alone', () => {
    expect(rows.map((row) => row.cells.map((cell) => cell.wanted))).toEqual([
      [0, 0],
      [2, 0],
      [0, 0],
      [2, 1],
    ]);
  });

  it('tells a screen reader who stands there, what is missing and what is broken', () => {
    const cell = rows[1]?.cells[0];
    expect(cell && spokenCell(cell)).toMatch(/王强.缺 1 人.违反 1 条规则/);
    const pinned = rows[0]?.cells[1];
    expect(pinned && spokenCell(pinned)).toContain('固定');
    const unmanned = rows[0]?.cells[0];
    expect(unmanned && spokenCell(unmanned)).toBe('不设人');
  });
});

describe('jumping from the list of problems', () => {
  it('goes to the cell of the person whose duty breaks the rule', () => {
    const [breach] = period.breaches;
    expect(breach && placeOf(rows, breach)).toEqual({ row: 1, column: 0 });
  });

  it('goes to the open place itself', () => {
    const [open] = period.open;
    expect(open && placeOf(rows, { ...open, personId: null })).toEqual({ row: 1, column: 0 });
  });

  it('goes nowhere when the day is not shown, instead of to a wrong cell', () => {
    expect(placeOf(rows, { date: '2022-03-01' as never, shiftId: null, personId: null })).toBeNull();
  });
});

describe('the plan by people', () => {
  const people = personRows(period);

  it('leaves out removed people who have no duty left', () => {
    expect(people.map((row) => row.person.name)).toEqual(['王强', '李静']);
  });

  it('marks leave and the end of availability in words', () => {
    expect(people[1]?.days.map((day) => day.away)).toEqual(['请假', '']);
    expect(people[0]?.days.map((day) => day.away)).toEqual(['', '已离开']);
  });

  it('reads both duties of a day aloud', () => {
    const day = people[0]?.days[0];
    expect(day && spokenDay(day)).toMatch(/夜班 出口.*早班 进口.*违反 1 条规则/);
    const rest = people[1]?.days[1];
    expect(rest && spokenDay(rest)).toBe('休息');
  });
});
