import type { DocumentRequest, FileFormat } from '#core/contract/document.ts';
import type { LocalDate } from '#core/time/local-date.ts';

type Wanted = readonly [name: string, document: DocumentRequest, format: FileFormat];

const board = { kind: 'team-board', size: '600x900' } as const;

/** What hangs at the gate and in the command room, true to size and as sheets of an office printer with their assembly plan. */
export const boardPapers = (today: LocalDate): readonly Wanted[] => [
  ['team-board.pdf', board, 'pdf'],
  ['team-board-a3.pdf', board, 'tiles-A3'],
  ['team-board-a4.pdf', board, 'tiles-A4'],
  ['team-board-80x120.pdf', { kind: 'team-board', size: '800x1200', photos: true, sheets: 2 }, 'pdf'],
  ['duty-notice.pdf', { kind: 'duty-notice', size: 'A3', span: 'week', date: today }, 'pdf'],
  ['battle-map.pdf', { kind: 'battle-map', size: 'A2', purpose: 'internal' }, 'pdf'],
  ['role-board.pdf', { kind: 'role-board', size: 'A3' }, 'pdf'],
];
