import { describe, expect, it } from 'vitest';
import { documentRequest } from '#core/contract/document.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { type RosterPrintChoice, rosterPapers } from './roster-papers.ts';

const id = '00000001-0000-4000-8000-000000000001' as PersonId;
const choice: RosterPrintChoice = { who: { kind: 'all' }, size: 'A3', back: true, firstNumber: 38, today: '2022-01-06' as LocalDate };

describe('what the roster offers to print', () => {
  it.each([{ kind: 'all' }, { kind: 'group', group: '疫情封控组' }, { kind: 'people', personIds: [id] }] as const)(
    'asks only for documents the contract knows (a refused one would be a dead button): $kind',
    (who) => {
      const papers = rosterPapers({ ...choice, who });
      for (const paper of papers) expect(documentRequest.safeParse(paper.document).success, paper.name).toBe(true);
      expect(new Set(papers.map((paper) => paper.name)).size).toBe(papers.length);
    },
  );

  it('prints nothing of everybody while people are still to be picked (400 desk signs by mistake)', () => {
    const papers = rosterPapers({ ...choice, who: { kind: 'people', personIds: [] } });
    expect(papers.filter((paper) => paper.document === null).map((paper) => paper.name)).toContain('桌牌');
    expect(papers.find((paper) => paper.name === '通讯录卡')?.document).not.toBeNull();
  });

  it('passes on whom the papers are about, and the first number of the badges', () => {
    const [roster] = rosterPapers({ ...choice, who: { kind: 'group', group: '物资组' } });
    expect(roster?.document).toEqual({ kind: 'roster-list', purpose: 'internal', group: '物资组' });
    const badge = rosterPapers(choice).find((paper) => paper.name === '工作证');
    expect(badge?.document).toEqual({ kind: 'badge', size: '90x54', back: true, firstNumber: 38 });
  });
});
