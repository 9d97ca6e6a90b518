import type { Notice } from '#core/boards/notice.ts';
import type { DocumentRequest, FileFormat } from '#core/contract/document.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';

type Part = InputOf<'export.write'>['parts'][number];
export type MeetingFormat = 'pdf' | 'docx';
export type PlanFormat = 'xlsx' | 'pdf' | 'ics';

/** One board or notice, the files it may become, and those ticked beforehand. */
export interface BoardLine {
  readonly key: string;
  readonly name: string;
  readonly document: DocumentRequest;
  readonly offered: readonly FileFormat[];
  readonly ticked: readonly FileFormat[];
}

export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What a person ticked. A list without a format is not exported. */
export interface ExportChoice {
  /** 整套档案: everything, so nothing else is asked */
  readonly whole: boolean;
  readonly meetings: Span;
  readonly record: readonly MeetingFormat[];
  readonly official: readonly MeetingFormat[];
  readonly plan: Span;
  readonly planFormats: readonly PlanFormat[];
  readonly roster: boolean;
  readonly ledgers: boolean;
  /** by line; a line not in it keeps its preset */
  readonly boards: Readonly<Record<string, readonly FileFormat[]>>;
}

const FOUR_WEEKS = 27;

export const firstChoice = (today: LocalDate, foundedOn: LocalDate): ExportChoice => ({
  whole: false,
  meetings: { from: foundedOn <= today ? foundedOn : today, to: today },
  record: ['pdf', 'docx'],
  official: [],
  plan: { from: today, to: addDays(today, FOUR_WEEKS) },
  planFormats: ['pdf', 'xlsx'],
  roster: true,
  ledgers: true,
  boards: {},
});

/** What hangs at the gate: the board and the donations ticked, the newest notice too. */
export const boardLines = (today: LocalDate, foundedOn: LocalDate, notices: readonly Notice[]): readonly BoardLine[] => {
  const newest = [...notices].filter(({ removed }) => !removed).sort((one, other) => (one.date < other.date ? 1 : -1))[0];
  const from = foundedOn <= today ? foundedOn : today;
  const lines: readonly BoardLine[] = [
    {
      key: 'board',
      name: '公示板 60×90 厘米',
      document: { kind: 'team-board', size: '600x900' },
      offered: ['pdf', 'tiles-A4', 'tiles-A3'],
      ticked: ['pdf'],
    },
    { key: 'board-a3', name: '公示板 A3', document: { kind: 'team-board', size: 'A3' }, offered: ['pdf'], ticked: [] },
    {
      key: 'donations',
      name: '捐赠公示，成立以来',
      document: { kind: 'donations', size: 'A4', from, to: today },
      offered: ['pdf'],
      ticked: ['pdf'],
    },
    { key: 'power-cut', name: '停电包', document: { kind: 'power-cut-pack' }, offered: ['pdf'], ticked: [] },
  ];
  if (!newest) return lines;
  const document: DocumentRequest = { kind: 'notice', noticeId: newest.id };
  return [...lines, { key: 'notice', name: `最近一份告知书：${newest.title}`, document, offered: ['pdf'], ticked: ['pdf'] }];
};

export const formatNames: Readonly<Record<FileFormat | PlanFormat, string>> = {
  pdf: 'PDF',
  'tiles-A4': '拼板 A4',
  'tiles-A3': '拼板 A3',
  docx: 'Word',
  png: '图片',
  xlsx: 'Excel',
  ics: '日历',
};

export const tickedOf = (choice: ExportChoice, line: BoardLine): readonly FileFormat[] => choice.boards[line.key] ?? line.ticked;

/** What the host is asked to make. */
export const partsOf = (choice: ExportChoice, lines: readonly BoardLine[]): readonly Part[] => {
  if (choice.whole) return [{ kind: 'archive' }];
  const { meetings, record, official, plan, planFormats, roster, ledgers } = choice;
  return [
    ...(record.length + official.length > 0
      ? [{ kind: 'meetings' as const, ...meetings, record: [...record], official: [...official] }]
      : []),
    ...(planFormats.length > 0 ? [{ kind: 'plan' as const, ...plan, formats: [...planFormats] }] : []),
    ...(roster ? [{ kind: 'roster' as const }] : []),
    ...(ledgers ? [{ kind: 'ledgers' as const }] : []),
    ...lines.flatMap((line) => tickedOf(choice, line).map((format) => ({ kind: 'document' as const, document: line.document, format }))),
  ];
};
