import { expect, test } from 'vitest';
import { testId } from '../testing/build-records.ts';
import type { LocalDate, LocalTime } from '../time/local-date.ts';
import type { AgendaItem } from './meeting.ts';
import { draftOfficialMinutes } from './official-minutes-draft.ts';

const item = (number: number, change: Partial<AgendaItem>): AgendaItem => ({
  id: testId<'agenda-item'>('agenda-item', number),
  title: '议题',
  category: 'topic',
  presenter: '',
  statements: [],
  resolution: '',
  votes: null,
  responsible: '',
  dueOn: null,
  doneOn: null,
  ...change,
});

const draft = (
  agenda: readonly AgendaItem[],
  change: { readonly title?: string; readonly summary?: string; readonly branchName?: string } = {},
) =>
  draftOfficialMinutes({
    meeting: {
      kind: 'working',
      kindName: '',
      ordinal: 2,
      title: change.title ?? '保供协调会',
      startsAt: '2022-01-05T19:30' as LocalTime,
      place: '值班室',
      chair: '王喆',
      agenda,
      summary: change.summary ?? '',
    },
    branchName: change.branchName ?? '龙泉社区临时党支部',
    issuedOn: '2022-01-05' as LocalDate,
  });

test('items without a resolution are told in a sentence, those with one are numbered without a gap', () => {
  const { body } = draft([
    item(1, { category: 'relay', title: '上级通知' }),
    item(2, { title: '买菜', resolution: '每周两次' }),
    item(3, { category: 'report', title: '三日值守情况。' }),
    item(4, { title: '取暖', resolution: '搭挡风棚。\n大衣配到岗', responsible: '郭旻', doneOn: '2022-01-05' as LocalDate }),
  ]);
  expect(body.split('\n')).toEqual([
    '2022年1月5日，王喆同志在值班室主持召开龙泉社区临时党支部第2次工作会（保供协调会）。会议传达：上级通知。会议听取：三日值守情况。会议议定以下事项：',
    '一、买菜',
    '每周两次。',
    '二、取暖',
    '搭挡风棚。',
    '大衣配到岗。由郭旻负责，已于2022年1月5日办结。',
  ]);
});

test('what was done after the date of the paper is not told as done, and spaces around figures fall away', () => {
  const done = { responsible: '何立新', dueOn: '2022-01-08' as LocalDate, doneOn: '2022-01-07' as LocalDate };
  expect(draft([item(1, { title: '消毒', resolution: '申请 84 消毒液 20 桶，每桶 5 L。', ...done })]).body).toContain(
    '申请84消毒液20桶，每桶5 L。由何立新负责，2022年1月8日前完成。',
  );
});

test('a meeting that decided nothing announces no decisions (议定以下事项 with nothing under it)', () => {
  expect(draft([item(1, { title: '形势' })], { summary: '守住关口' }).body).toBe(
    '2022年1月5日，王喆同志在值班室主持召开龙泉社区临时党支部第2次工作会（保供协调会）。会议讨论：形势。\n会议强调，守住关口。',
  );
});

test('the longest names and records still make a draft that can be saved', () => {
  const long = draft(
    Array.from({ length: 50 }, (_, number) => item(number, { title: '长'.repeat(100), resolution: '定'.repeat(2000) })),
    { branchName: '支'.repeat(60) },
  );
  expect(long.title).toBe('工作会会议纪要');
  expect(long.body.length).toBeLessThanOrEqual(20_000);
});
