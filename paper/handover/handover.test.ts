import { describe, expect, it } from 'vitest';
import type { ItemId, PersonId, ShiftId } from '#core/contract/id.ts';
import { emptyHandover, noSigners } from '#core/duty/handover.ts';
import type { HandoverSheet } from '#core/duty/handover-sheet.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { samplePost } from '../testing/sample-people.ts';
import { handoverModel } from './model.ts';
import { handoverPage } from './page.tsx';

const date = '2022-01-06' as LocalDate;
const shiftId = 'night' as ShiftId;
const good = { state: 'good' as const, note: '' };
const sheet: HandoverSheet = {
  date,
  shiftId,
  state: 'handed',
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
    counters: { people: 220, vehicles: 31, turnedBack: 2, feverish: 0, redCodes: 0, yellowCodes: 0 },
    due: [{ personId: 'p' as PersonId, name: '柏青松' }],
    roll: { state: 'all', absent: [], note: '' },
    checks: { equipment: { state: 'trouble', note: '对讲机没电' }, keys: good, disinfection: good },
    matters: [
      { id: 'm' as never, text: '3号楼送水', done: false, result: '', raisedIn: 'before', raisedOn: date, raisedBy: '中班' },
      { id: 'n' as never, text: '换灯泡', done: true, result: '已换', raisedIn: `${date}:${shiftId}`, raisedOn: date, raisedBy: '夜班' },
    ],
    stock: [{ itemId: 'i' as ItemId, name: '口罩', unit: '只', counted: 498_000, book: 500_000, reason: '发给司机' }],
  },
  signatures: {
    outgoing: { personId: 'p' as PersonId, name: '柏青松', at: '2022-01-06T08:05' as LocalTime },
    incoming: null,
    leader: null,
  },
};
const printedAt = '2022-01-06T08:10' as LocalTime;
const model = (filled: boolean) => handoverModel({ post: samplePost(), sheet, filled, printedAt });

describe('the handover record on paper', () => {
  it('shows what was counted, the difference with its sign and reason, and who signed when', () => {
    const { html, remarks } = handoverPage(model(true));
    for (const words of ['220', '−2', '发给司机', '有问题：对讲机没电', '已办结：已换', '交下一班', '柏青松', '1月6日 08:05'])
      expect(html).toContain(words);
    expect(remarks).toEqual(['这份记录已交班，等接班人签。']);
  });

  it('writes 无 where nothing was written, so that an empty field is no forgotten one', () => {
    expect(model(true)).toMatchObject({ notices: '无', households: '无', abnormal: '无' });
  });

  it('blank, still names the shift, its people, the open matter and the books, and nothing of what was filled in', () => {
    const { html } = handoverPage(model(false));
    for (const words of ['夜班', '柏青松', '3号楼送水', '500']) expect(html).toContain(words);
    for (const words of ['220', '498', '换灯泡', '对讲机没电', '08:05，']) expect(html).not.toContain(words);
  });
});
