import { describe, expect, it } from 'vitest';
import type { Notice } from '#core/boards/notice.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { boardLines, firstChoice, partsOf } from './export-choice.ts';

const today = '2022-01-06' as LocalDate;
const founded = '2021-12-15' as LocalDate;
const notice = (id: string, date: string, removed = false) => ({ id, date, removed, title: id }) as unknown as Notice;
const kinds = (choice = firstChoice(today, founded), lines = boardLines(today, founded, [])) =>
  partsOf(choice, lines).map((part) => (part.kind === 'document' ? part.document.kind : part.kind));

describe('what goes onto the stick', () => {
  it('is everything the street office asks for without a click', () => {
    expect(kinds()).toEqual(['meetings', 'plan', 'roster', 'ledgers', 'team-board', 'donations']);
  });

  it('of a whole archive is the archive alone, whatever else was ticked before', () => {
    expect(kinds({ ...firstChoice(today, founded), whole: true })).toEqual(['archive']);
  });

  it('leaves out what has no format ticked', () => {
    const choice = { ...firstChoice(today, founded), record: [], planFormats: [], boards: { board: [] } };
    expect(kinds(choice)).toEqual(['roster', 'ledgers', 'donations']);
  });

  it('takes the newest notice, never one that was taken away', () => {
    const lines = boardLines(today, founded, [notice('旧', '2022-01-01'), notice('新', '2022-01-05'), notice('删', '2022-01-06', true)]);
    expect(lines.at(-1)?.document).toEqual({ kind: 'notice', noticeId: '新' });
  });

  it('of a branch founded tomorrow has no period that ends before it begins', () => {
    const { meetings } = firstChoice(today, '2022-01-07' as LocalDate);
    expect(meetings.from <= meetings.to).toBe(true);
  });
});
