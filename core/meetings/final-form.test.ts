import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { LocalDate, LocalTime } from '../time/local-date.ts';
import { type FinalSource, finalCode, finalForm } from './final-form.ts';

const record: FinalSource = {
  id: 'm1',
  kind: 'committee',
  kindName: '',
  ordinal: 3,
  title: '支委会',
  startsAt: '2022-01-05T19:30' as LocalTime,
  endsAt: '2022-01-05T20:45' as LocalTime,
  place: '值班室',
  chair: '王喆',
  recorder: '李四',
  attendees: [{ personId: null, name: '王喆', presence: 'present', reason: '', voter: true }],
  summary: '',
  quorum: 'half',
  finalisedAt: '2022-01-06T10:00' as LocalTime,
  finalisedBy: '书记',
  agenda: [
    {
      id: 'a1',
      position: 1,
      category: 'topic',
      title: '夜班',
      statements: [{ speaker: '王喆', words: '缺两人。' }],
      resolution: '补两人',
      votes: { for: 1, against: 0, abstain: 0 },
      responsible: '李四',
      dueOn: '2022-01-08' as LocalDate,
    },
  ],
  attachments: [{ id: 'f1', fileName: '签到.jpg', mime: 'image/jpeg', caption: '', size: 3, sha256: 'aa' }],
};
const item = record.agenda[0] as FinalSource['agenda'][number];

describe('the form of a final record', () => {
  it('is the same whatever order the database hands out keys and rows in (a record would fail its check for nothing)', () => {
    const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as FinalSource;
    expect(finalForm(turned)).toBe(finalForm(record));
    const votes = { abstain: 0, against: 0, for: 1 };
    expect(finalForm({ ...record, agenda: [{ ...item, votes }] })).toBe(finalForm(record));
  });

  it('leaves out what comes later: a column that is not named, like 办结日期, changes nothing', () => {
    const later = { ...item, doneOn: '2022-01-07' };
    expect(finalForm({ ...record, agenda: [later] })).toBe(finalForm(record));
  });

  it.each<[string, Partial<FinalSource>]>([
    ['a minute of the time', { startsAt: '2022-01-05T19:31' as LocalTime }],
    ['the quorum rule', { quorum: 'twoThirds' }],
    ['who came', { attendees: [] }],
    ['one vote', { agenda: [{ ...item, votes: { for: 0, against: 1, abstain: 0 } }] }],
    ['one character of a statement', { agenda: [{ ...item, statements: [{ speaker: '王喆', words: '缺三人。' }] }] }],
    ['the category', { agenda: [{ ...item, category: 'report' }] }],
    ['the day due', { agenda: [{ ...item, dueOn: null }] }],
    ['a photo', { attachments: [] }],
    ['who made it final', { finalisedBy: '别人' }],
  ])('changes with %s', (_, change) => {
    expect(finalForm({ ...record, ...change })).not.toBe(finalForm(record));
  });

  it('keeps its hash for ever: records of today have to be proved by the programs of later years', () => {
    const hash = createHash('sha256').update(finalForm(record)).digest('hex');
    expect(hash).toBe('7ade7ea9b35d23884a117d0c80aca983a37d7d06386fb4324b6cfc00af66f8fb');
    expect(finalCode(hash)).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);
  });
});
