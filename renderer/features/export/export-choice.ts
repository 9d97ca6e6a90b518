import type { Notice } from '#core/boards/notice.ts';
import type { DocumentRequest, FileFormat } from '#core/contract/document.ts';
import type { MeetingSummary } from '#core/contract/results.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';

/** One line of the export: a document, the files it may become, and those ticked. */
export interface ExportLine {
  readonly key: string;
  readonly name: string;
  readonly document: DocumentRequest;
  readonly offered: readonly FileFormat[];
  readonly ticked: readonly FileFormat[];
}

/** What the lines are made from. */
export interface ExportSources {
  readonly today: LocalDate;
  readonly foundedOn: LocalDate;
  readonly meetings: readonly MeetingSummary[];
  readonly notices: readonly Notice[];
}

const FOUR_WEEKS = 27;

const fixedLines = ({ today, foundedOn }: ExportSources): readonly ExportLine[] => [
  {
    key: 'board',
    name: '公示板 60×90 厘米',
    document: { kind: 'team-board', size: '600x900' },
    offered: ['pdf', 'tiles-A4', 'tiles-A3'],
    ticked: ['pdf', 'tiles-A4'],
  },
  { key: 'board-a3', name: '公示板 A3', document: { kind: 'team-board', size: 'A3' }, offered: ['pdf'], ticked: [] },
  {
    key: 'duty',
    name: '值班表，今天起四周',
    document: { kind: 'duty-table', size: 'A4', from: today, to: addDays(today, FOUR_WEEKS) },
    offered: ['pdf'],
    ticked: ['pdf'],
  },
  {
    key: 'donations',
    name: '捐赠公示，成立以来',
    document: { kind: 'donations', size: 'A4', from: foundedOn <= today ? foundedOn : today, to: today },
    offered: ['pdf'],
    ticked: ['pdf'],
  },
  { key: 'power-cut', name: '停电包', document: { kind: 'power-cut-pack' }, offered: ['pdf'], ticked: [] },
];

const newest = <Row>(rows: readonly Row[], when: (row: Row) => string): Row | undefined =>
  [...rows].sort((one, other) => (when(one) < when(other) ? 1 : -1))[0];

/** The lines with a sensible preset ticked: board, duty table, donations, the last meeting's minutes, the newest notice. */
export const exportLines = (sources: ExportSources): readonly ExportLine[] => {
  const meeting = newest(
    sources.meetings.filter((one) => !one.removed),
    (one) => one.startsAt,
  );
  const notice = newest(
    sources.notices.filter((one) => !one.removed),
    (one) => one.date,
  );
  return [
    ...fixedLines(sources),
    ...(meeting
      ? [
          {
            key: 'minutes',
            name: `最近一次会议记录：${meeting.title}`,
            document: { kind: 'minutes' as const, meetingId: meeting.id },
            offered: ['pdf' as const, 'docx' as const],
            ticked: ['pdf' as const, 'docx' as const],
          },
        ]
      : []),
    ...(notice
      ? [
          {
            key: 'notice',
            name: `最近一份告知书：${notice.title}`,
            document: { kind: 'notice' as const, noticeId: notice.id },
            offered: ['pdf' as const],
            ticked: ['pdf' as const],
          },
        ]
      : []),
  ];
};

export const formatNames: Readonly<Record<FileFormat, string>> = {
  pdf: 'PDF',
  'tiles-A4': '拼板 A4',
  'tiles-A3': '拼板 A3',
  docx: 'Word',
  png: '图片',
};

/** Ticks as changed by the person, by line; a line not in it keeps its preset. */
export type Ticks = Readonly<Record<string, readonly FileFormat[]>>;

/** What the host is asked to write. */
export const chosenDocuments = (lines: readonly ExportLine[], ticks: Ticks): readonly { document: DocumentRequest; format: FileFormat }[] =>
  lines.flatMap((line) => (ticks[line.key] ?? line.ticked).map((format) => ({ document: line.document, format })));
