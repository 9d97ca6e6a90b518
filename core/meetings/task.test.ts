import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../time/local-date.ts';
import { byUrgency, dueWords, responsiblePeople, type Task } from './task.ts';
import { carryOverWords, tasksToReport } from './task-carry-over.ts';

const today = '2022-01-06' as LocalDate;

const task = (text: string, change: Partial<Task> = {}): Task => ({
  meetingId: 'm1' as Task['meetingId'],
  agendaItemId: text as Task['agendaItemId'],
  meetingName: '支委会第1次',
  heldOn: '2022-01-03' as LocalDate,
  topic: '议题',
  text,
  responsible: '李四',
  dueOn: null,
  doneOn: null,
  remark: '',
  ...change,
});
const due = (text: string, dueOn: string, change: Partial<Task> = {}) => task(text, { dueOn: dueOn as LocalDate, ...change });
const done = (text: string, doneOn: string, change: Partial<Task> = {}) => task(text, { doneOn: doneOn as LocalDate, ...change });

describe('resolutions to carry out', () => {
  it('stand with the latest first, those without a day after those with one, and what is done last', () => {
    const tasks = [
      task('没时限'),
      done('办了', '2022-01-05'),
      due('后天', '2022-01-08'),
      due('过期', '2022-01-02'),
      due('今天', '2022-01-06'),
    ];
    expect(tasks.sort(byUrgency(today)).map((one) => one.text)).toEqual(['过期', '今天', '后天', '没时限', '办了']);
  });

  it('say how late they are; the day itself is not late yet', () => {
    expect(dueWords(due('a', '2022-01-04'), today)).toBe('已过期 2 天');
    expect(dueWords(due('a', '2022-01-06'), today)).toBe('今天到期');
    expect(dueWords(due('a', '2022-01-09'), today)).toBe('还有 3 天');
    expect(dueWords(due('a', '2022-01-04', { doneOn: today }), today)).toBe('');
  });

  it('belong to everybody who is named', () => {
    expect(responsiblePeople('沈祎、郭旻，王喆 赵六')).toEqual(['沈祎', '郭旻', '王喆', '赵六']);
  });

  it('come before the next meeting: all that is open, and what was done since the last', () => {
    const tasks = [done('早办了', '2022-01-02'), done('会后办的', '2022-01-05', { remark: '已到岗' }), due('夜班补两人。', '2022-01-04')];
    const report = tasksToReport(tasks, '2022-01-03' as LocalDate, today);
    expect(carryOverWords(report, today)).toBe(
      '1. 夜班补两人（责任人李四）：应于2022年1月4日前完成，已过期2天，尚未办结。\n2. 会后办的（责任人李四）：已于2022年1月5日办结，已到岗。',
    );
  });

  it('fit into one statement however many there are, and say what was left out', () => {
    const words = carryOverWords(
      Array.from({ length: 60 }, (_, index) => task(`${index}${'长'.repeat(200)}`)),
      today,
    );
    expect(words.length).toBeLessThan(5000);
    expect(words).toMatch(/其余 \d+ 项见决议落实表。$/);
  });
});
