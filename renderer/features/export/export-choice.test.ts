import { describe, expect, it } from 'vitest';
import type { MeetingSummary } from '#core/contract/results.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { chosenDocuments, exportLines } from './export-choice.ts';

const sources = { today: '2022-01-06' as LocalDate, foundedOn: '2021-12-15' as LocalDate, meetings: [], notices: [] };
const meeting = (id: string, startsAt: string, removed = false) => ({ id, startsAt, removed, title: id }) as unknown as MeetingSummary;

describe('what goes onto the stick', () => {
  it('ticks the board, the duty table and the donations without a click', () => {
    const kinds = chosenDocuments(exportLines(sources), {}).map(({ document }) => document.kind);
    expect(new Set(kinds)).toEqual(new Set(['team-board', 'duty-table', 'donations']));
  });

  it('takes the minutes of the last meeting held, never of a removed one', () => {
    const meetings = [meeting('旧', '2022-01-01T19:00'), meeting('新', '2022-01-05T19:00'), meeting('删', '2022-01-06T19:00', true)];
    const minutes = exportLines({ ...sources, meetings }).find((line) => line.key === 'minutes');
    expect(minutes?.document).toEqual({ kind: 'minutes', meetingId: '新' });
    expect(minutes?.ticked).toEqual(['pdf', 'docx']);
  });

  it('writes nothing of a line whose ticks were all taken away', () => {
    const documents = chosenDocuments(exportLines(sources), { board: [] });
    expect(documents.some(({ document }) => document.kind === 'team-board')).toBe(false);
    expect(documents.some(({ document }) => document.kind === 'duty-table')).toBe(true);
  });
});
