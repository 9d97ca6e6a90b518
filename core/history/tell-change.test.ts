import { describe, expect, it } from 'vitest';
import { words } from './field.ts';
import { howChanged, tellChange } from './tell-change.ts';

const id = '11111111-1111-4111-8111-111111111111';
const nameOf = (one: string) => (one === id ? '队员甲' : null);
const told = (kind: Parameters<typeof tellChange>[0], before: object, after: object) =>
  tellChange(kind, before as never, after as never, nameOf).map(({ label, before: was, after: is }) => `${label}：${was} → ${is}`);

describe('a change is told in words people use', () => {
  it.each([
    ['a word', 'person', { name: '甲' }, { name: '乙' }, ['姓名：甲 → 乙']],
    ['a choice', 'person', { politicalStatus: 'masses' }, { politicalStatus: 'member' }, ['政治面貌：群众 → 中共党员']],
    ['an office put down', 'person', { branchOffice: 'secretary' }, { branchOffice: 'none' }, ['支部职务：书记 → 无']],
    ['a list of choices', 'person', { dutyRoles: [] }, { dutyRoles: ['gatekeeper', 'safety'] }, ['七大员：（空） → 守门员、安全员']],
    ['yes and no', 'person', { noNights: false }, { noNights: true }, ['不排夜班：否 → 是']],
    ['another record', 'absence', { personId: id }, { personId: 'x' }, ['人员：队员甲 → x']],
    ['a day', 'absence', { to: '2022-01-09' }, { to: null }, ['到：2022年1月9日 → （空）']],
    ['a time', 'attendance', { signedInAt: null }, { signedInAt: '2022-01-06T07:58' }, ['签到：（空） → 2022年1月6日 07:58']],
    ['a quantity', 'item', { lowLevel: 12_500 }, { lowLevel: null }, ['最低库存：12.5 → （空）']],
    ['minutes of a night shift', 'shift', { endMinute: 1440 }, { endMinute: 1920 }, ['结束：次日00:00 → 次日08:00']],
    ['weekdays', 'demandVariant', { weekdays: 127 }, { weekdays: 0b1100000 }, ['星期：每天 → 周六、日']],
    ['votes', 'agendaItem', { votes: null }, { votes: { for: 5, against: 1, abstain: 0 } }, ['表决：（空） → 同意 5，反对 1，弃权 0']],
    [
      'doors of a run',
      'runUnit',
      { doors: [] },
      { doors: [{ room: '101', state: 'away' }] },
      ['各户：未送 0，已送 0，不在家 0，不需要 0 → 未送 0，已送 0，不在家 1，不需要 0'],
    ],
  ] as const)('%s', (_, kind, before, after, expected) => {
    expect(told(kind, before, after)).toEqual(expected);
  });

  it('an order on the screen, a check sum and what stayed the same are no news', () => {
    expect(told('building', { name: '1栋', position: 1 }, { name: '1栋', position: 7 })).toEqual([]);
    expect(told('meeting', { finalHash: null }, { finalHash: 'ab' })).toEqual([]);
  });

  it('of a new record only what was filled in is told', () => {
    const row = { name: '甲', note: '', availableTo: null, skills: [], trained: true };
    expect(tellChange('person', null, row, nameOf).map(({ label, after }) => [label, after])).toEqual([
      ['姓名', '甲'],
      ['已培训', '是'],
    ]);
  });

  it('a number that names nobody any more is not shown as a number', () => {
    expect(words('22222222-2222-4222-8222-222222222222', nameOf)).toBe('（已不在）');
  });
});

it.each([
  [null, { removed: false }, 'added'],
  [{ removed: false }, { removed: true }, 'removed'],
  [{}, null, 'removed'],
  [{ removed: true }, { removed: false }, 'restored'],
  [{}, {}, 'changed'],
] as const)('%j → %j is %s', (before, after, how) => {
  expect(howChanged(before, after)).toBe(how);
});
