import { describe, expect, it } from 'vitest';
import { documentRequest } from '#core/contract/document.ts';
import type { MeetingId, NoticeId } from '#core/contract/id.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { type BoardKind, boardKinds, documentOf, firstChoices } from './choice.ts';

const first = firstChoices('2022-01-06' as LocalDate, '2021-12-15' as LocalDate);

describe('what the boards page asks the host to print', () => {
  it('opens with the board true to size, so the gate gets its sheet with one click', () => {
    expect(documentOf(first)).toEqual({ kind: 'team-board', size: '600x900' });
  });

  it('shows the seven days to come on the duty table, not days that are over', () => {
    expect(documentOf({ ...first, kind: 'duty-table' })).toMatchObject({ from: '2022-01-06', to: '2022-01-12' });
  });

  it('asks for no minutes and no notice before one is chosen', () => {
    expect(documentOf({ ...first, kind: 'minutes' })).toBeNull();
    expect(documentOf({ ...first, kind: 'notice' })).toBeNull();
  });

  it('never asks for donations over a period that ends before it begins, even when the founding day is set in the future', () => {
    const early = firstChoices('2022-01-06' as LocalDate, '2022-02-01' as LocalDate);
    expect(early.donationsFrom <= early.donationsTo).toBe(true);
  });

  it('makes a request of every kind that the contract accepts', () => {
    const meetingId = crypto.randomUUID() as MeetingId;
    const noticeId = crypto.randomUUID() as NoticeId;
    for (const kind of Object.keys(boardKinds) as BoardKind[]) {
      expect(documentRequest.safeParse(documentOf({ ...first, kind, meetingId, noticeId })).success, kind).toBe(true);
    }
  });
});
