import { describe, expect, it } from 'vitest';
import type { Shift } from '#core/duty/duty.ts';
import { draftOf, laidOver, minutesOf, shiftGrids } from './shift-draft.ts';

const night = { id: 'n', letter: '夜', name: '夜班', startMinute: 1320, endMinute: 1800, night: true, weight: 1.5 } as Shift;

describe('typing a shift', () => {
  it('gives back the same minutes when nothing was changed, across midnight too', () => {
    expect(minutesOf(draftOf(night))).toEqual({ startMinute: 1320, endMinute: 1800 });
    const evening: Shift = { ...night, startMinute: 960, endMinute: 1440 };
    expect(minutesOf(draftOf(evening))).toEqual({ startMinute: 960, endMinute: 1440 });
  });

  it('says which shift and which time to mend', () => {
    expect(minutesOf({ ...draftOf(night), start: '二十二点' })).toContain('夜班的开始时间');
    expect(minutesOf({ ...draftOf(night), end: '' })).toContain('夜班的结束时间');
    expect(minutesOf({ ...draftOf(night), start: '24:00' })).toContain('夜班的开始时间');
  });

  it('covers the whole day without gap or overlap in every offered grid', () => {
    for (const grid of Object.values(shiftGrids)) {
      const hours = grid.map((shift) => minutesOf({ ...shift, id: '' }));
      const total = hours.reduce((sum, one) => sum + (typeof one === 'string' ? Number.NaN : one.endMinute - one.startMinute), 0);
      expect(total).toBe(1440);
    }
  });

  it('keeps the id of 夜 when another grid is laid over, so that planned nights stay nights', () => {
    const grid = shiftGrids['两班 8–20–8'] ?? [];
    const laid = laidOver([draftOf(night)], grid, () => 'new');
    expect(laid.map((shift) => shift.id)).toEqual(['new', 'n']);
  });
});
