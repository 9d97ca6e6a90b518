import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '#core/history/audit.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { auditMonthPage } from './page.tsx';

const post = {
  ...{
    id: 'p' as never,
    branchName: '龙泉社区临时党支部',
    community: '龙泉社区',
    street: '泰前街道',
    foundedOn: '2022-01-04' as LocalDate,
  },
  ...{
    zone: 'Asia/Shanghai',
    hotline: '0538-6220000',
    supervisionPhone: '12345',
    buildings: 13,
    entrances: 50,
    households: 753,
    sample: false,
  },
};
const entry = (change: Partial<AuditEntry> = {}): AuditEntry => ({
  ...{ seq: 7, at: '2022-01-06T10:05' as LocalTime, user: '王书记', label: '修改人员', subject: '甲一' },
  ...{ undone: false, erased: false, clockBack: false },
  ...change,
});
const hash = Array.from({ length: 16 }, (_, group) => `${group.toString(16)}abc`).join('');
const bodyOf = (entries: readonly AuditEntry[]): string => {
  const { html } = auditMonthPage({
    post,
    month: '2022-01',
    entries,
    anchor: { seq: 8, hash },
    printedAt: '2022-01-31T20:00' as LocalTime,
  });
  return html.slice(html.indexOf('<body'));
};

describe('操作记录月报', () => {
  it('says who did what when, and what is to be known of a step', () => {
    const body = bodyOf([entry(), entry({ seq: 8, undone: true, clockBack: true })]);
    for (const words of ['2022年1月　共 2 条', '1月6日 10:05', '王书记', '修改人员', '甲一', '已撤销，电脑时间比上一条早'])
      expect(body).toContain(words);
  });

  it('prints all sixteen groups of the anchor and its number, also for a month in which nothing was done', () => {
    const body = bodyOf([]);
    expect(body).toContain('这个月没有操作记录');
    expect(body.replaceAll('<!-- -->', '')).toContain('锚点：第 8 条');
    for (const group of hash.match(/.{4}/g) ?? []) expect(body).toContain(`<span>${group}</span>`);
  });

  it('prints markup in a name as the letters it is', () => {
    expect(bodyOf([entry({ subject: '<img src=x onerror=alert(1)>' })])).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});
