import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ItemId, PersonId, PostId, ShiftId } from '#core/contract/id.ts';
import { emptyHandover, noSigners } from '#core/duty/handover.ts';
import type { HandoverSheet } from '#core/duty/handover-sheet.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { handoverModel } from '#paper/handover/model.ts';
import { handoverPage } from '#paper/handover/page.tsx';
import { testPost } from '../testing/test-host.ts';
import { chromiumHere, openRealPrint, type RealPrint } from './testing/real-print.ts';

if (!chromiumHere) it.skip('no Chromium on this machine: handovers are not printed in these tests', () => undefined);

const date = '2022-01-06' as LocalDate;
const good = { state: 'good' as const, note: '' };
const signed = (name: string, at: string) => ({ personId: name as PersonId, name, at: at as LocalTime });

const sheetWith = (matters: number, items: number): HandoverSheet => ({
  date,
  shiftId: 'night' as ShiftId,
  state: 'locked',
  overdue: false,
  saved: true,
  revision: '',
  gaps: {},
  next: null,
  leader: null,
  content: {
    ...emptyHandover,
    signers: noSigners,
    shiftName: '夜班',
    startsAt: '2022-01-06T00:00' as LocalTime,
    endsAt: '2022-01-06T08:00' as LocalTime,
    counters: { people: 220, vehicles: 31, turnedBack: 2, feverish: 1, redCodes: 0, yellowCodes: 1 },
    abnormal: '1人体温37.6度，复测正常后放行；1人黄码，由社区接走。',
    notices: '明早8点全员核酸，7点半各岗位到位。',
    households: '7栋2户、11栋1户，已送菜。',
    weather: '小雪，零下8度',
    due: ['周启明', '顾长风', '林小满', '沈之桐'].map((name) => ({ personId: name as PersonId, name })),
    roll: { state: 'some', absent: ['沈之桐' as PersonId], note: '发热，林小满替到4点' },
    checks: { equipment: { state: 'trouble', note: '2号对讲机没电' }, keys: good, disinfection: { state: 'good', note: '2点、6点各一次' } },
    matters: Array.from({ length: matters }, (_, index) => ({
      id: `m${index}` as never,
      text: `第${index + 1}件：给3号楼2单元送两箱水，找物业开电梯`,
      done: index % 2 === 0,
      result: index % 2 === 0 ? '已送到' : '',
      raisedIn: 'before',
      raisedOn: date,
      raisedBy: '中班',
    })),
    stock: Array.from({ length: items }, (_, index) => ({
      itemId: `i${index}` as ItemId,
      name: `N95口罩${index + 1}`,
      unit: '只',
      counted: 498_000,
      book: 500_000,
      reason: '发给司机，还没登记',
    })),
  },
  signatures: {
    outgoing: signed('周启明', '2022-01-06T08:05'),
    incoming: signed('白露', '2022-01-06T08:10'),
    leader: signed('欧阳明德', '2022-01-06T08:30'),
  },
});

const printedAt = '2022-01-06T09:00' as LocalTime;
const post = { ...testPost, id: 'p' as PostId, sample: false };
const pageOf = (sheet: HandoverSheet, filled: boolean) => handoverPage(handoverModel({ post, sheet, filled, printedAt }));

describe.skipIf(!chromiumHere)('the handover record in print', { timeout: 60_000 }, () => {
  let print: RealPrint;
  beforeAll(async () => {
    print = await openRealPrint(chromiumHere ?? '');
  }, 60_000);
  afterAll(() => print.close());

  it('is one A4 sheet for an ordinary shift, filled or blank', async () => {
    for (const filled of [true, false]) {
      const info = await print.inspect('pdfinfo', await print.printer.pdf(pageOf(sheetWith(3, 3), filled)));
      expect(info).toMatch(/Pages:\s+1\n/);
      expect(info).toMatch(/Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/);
    }
  });

  it('loses no line of a long one: every matter, every count and all three signatures stand on its sheets', async () => {
    const text = await print.inspect('pdftotext', await print.printer.pdf(pageOf(sheetWith(40, 30), true)), '-layout');
    for (let number = 1; number <= 40; number += 1) expect(text).toContain(`第${number}件`);
    for (let number = 1; number <= 30; number += 1) expect(text).toContain(`口罩${number}（`);
    for (const name of ['周启明', '白露', '欧阳明德']) expect(text.replaceAll(/\s/g, '')).toContain(name);
  });
});
