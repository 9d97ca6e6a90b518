import { describe, expect, it } from 'vitest';
import { documentRequest } from '#core/contract/document.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { monthOf, papersOf, spanDays } from './print-choices.ts';

const day = (text: string): LocalDate => text as LocalDate;
const shown = { from: day('2022-01-06'), to: day('2022-02-02') };

describe('what the duty page offers to print', () => {
  it('asks only for documents the contract knows (a refused one would be a dead button)', () => {
    for (const paper of papersOf(shown, 'A3', day('2022-01-06'))) {
      expect(documentRequest.safeParse(paper.document).success, paper.name).toBe(true);
    }
  });

  it('prints the days that are chosen: the ones on screen, Monday to Sunday, or the whole month', () => {
    expect(spanDays('shown', shown, day('2022-01-10'))).toEqual(shown);
    expect(spanDays('week', shown, day('2022-01-06'))).toEqual({ from: '2022-01-03', to: '2022-01-09' });
    expect(spanDays('month', shown, day('2022-01-31'))).toEqual({ from: '2022-01-01', to: '2022-01-31' });
  });

  it('knows the length of February and the turn of the year', () => {
    expect(monthOf(day('2024-02-10'))).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(monthOf(day('2022-12-31'))).toEqual({ from: '2022-12-01', to: '2022-12-31' });
  });

  it('prints today at the gate, whatever period is on screen', () => {
    const gate = papersOf(shown, 'A4', day('2022-01-20')).find((paper) => paper.name === '今日值班');
    expect(gate?.document).toEqual({ kind: 'gate-sheet', date: '2022-01-20' });
  });
});
