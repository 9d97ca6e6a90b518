import type { BoardSize } from '#core/boards/board-size.ts';
import type { BoardRequest } from '#core/contract/board-documents.ts';
import type { DocumentRequest } from '#core/contract/document.ts';
import type { MeetingId, NoticeId } from '#core/contract/id.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';

/** What the page can show; a notice and the minutes need one of their kind to be chosen. */
export const boardKinds = {
  'team-board': '公示板',
  'duty-notice': '值班公示',
  donations: '捐赠公示',
  'role-board': '七大员公示',
  notice: '告知书、一封信',
  'roster-list': '人员名单',
  'organisation-chart': '组织架构图',
  'pioneer-sign': '党员先锋岗岗牌',
  'battle-map': '作战图',
  'duty-table': '值班表',
  minutes: '会议记录',
  'power-cut-pack': '停电包',
} as const;
export type BoardKind = keyof typeof boardKinds;

/** What hangs where, in a few words under the name. */
export const boardWords: Readonly<Record<BoardKind, string>> = {
  'team-board': '姓名、职务、电话',
  'duty-notice': '贴在门口：这周谁值班',
  donations: '收到什么，用到哪里',
  'role-board': '七项职责，谁来担任',
  notice: '发给居民的一张纸',
  'roster-list': '按姓氏笔画，同意才印',
  'organisation-chart': '四级责任到单元',
  'pioneer-sign': '岗位上的责任人',
  'battle-map': '每栋每单元谁负责',
  'duty-table': '每天每班谁在哪里',
  minutes: '交支部存档，签字后留底',
  'power-cut-pack': '停电时用的全部表',
};

/** Every choice made on the page, kept per kind so that coming back finds it as it was left. */
export interface Choices {
  readonly kind: BoardKind;
  readonly boardSize: BoardSize;
  readonly boardPhotos: boolean;
  /** 块: how many boards the people are spread over */
  readonly boardSheets: number;
  /** a working group; '' = everybody */
  readonly boardGroup: string;
  readonly publicSize: BoardSize;
  readonly publicSpan: 'day' | 'week';
  readonly publicDate: LocalDate;
  readonly mapSize: BoardRequest<'battle-map'>['size'];
  readonly mapPurpose: 'internal' | 'posting';
  readonly rolesSize: BoardSize;
  readonly dutySize: 'A3' | 'A4';
  readonly dutyLayout: 'week' | 'month' | 'post';
  readonly dutyFrom: LocalDate;
  readonly dutyTo: LocalDate;
  readonly meetingId: MeetingId | null;
  readonly donationsSize: BoardSize;
  readonly donationsFrom: LocalDate;
  readonly donationsTo: LocalDate;
  readonly noticeId: NoticeId | null;
  readonly chartSize: 'A3' | 'A4';
  readonly signSize: 'A4' | 'A5';
}

/** The board true to size; duty of the seven days from today; donations since the branch was founded. */
export const firstChoices = (today: LocalDate, foundedOn: LocalDate): Choices => ({
  kind: 'team-board',
  boardSize: '600x900',
  boardPhotos: false,
  boardSheets: 1,
  boardGroup: '',
  publicSize: 'A3',
  publicSpan: 'week',
  publicDate: today,
  mapSize: 'A2',
  mapPurpose: 'internal',
  rolesSize: 'A3',
  dutySize: 'A4',
  dutyLayout: 'week',
  dutyFrom: today,
  dutyTo: addDays(today, 6),
  meetingId: null,
  donationsSize: 'A4',
  donationsFrom: foundedOn <= today ? foundedOn : today,
  donationsTo: today,
  noticeId: null,
  chartSize: 'A4',
  signSize: 'A4',
});

const teamBoard = ({ boardSize, boardPhotos, boardSheets, boardGroup }: Choices): DocumentRequest => ({
  kind: 'team-board',
  size: boardSize,
  ...(boardPhotos ? { photos: true } : {}),
  ...(boardSheets > 1 ? { sheets: boardSheets } : {}),
  ...(boardGroup === '' ? {} : { group: boardGroup }),
});

/** The request for the page shown; null while something still has to be chosen. */
export const documentOf = (choices: Choices): DocumentRequest | null => {
  switch (choices.kind) {
    case 'team-board':
      return teamBoard(choices);
    case 'duty-notice':
      return { kind: 'duty-notice', size: choices.publicSize, span: choices.publicSpan, date: choices.publicDate };
    case 'battle-map':
      return { kind: 'battle-map', size: choices.mapSize, purpose: choices.mapPurpose };
    case 'role-board':
      return { kind: 'role-board', size: choices.rolesSize };
    case 'duty-table':
      return { kind: 'duty-table', size: choices.dutySize, from: choices.dutyFrom, to: choices.dutyTo, layout: choices.dutyLayout };
    case 'minutes':
      return choices.meetingId ? { kind: 'minutes', meetingId: choices.meetingId } : null;
    case 'donations':
      return { kind: 'donations', size: choices.donationsSize, from: choices.donationsFrom, to: choices.donationsTo };
    case 'notice':
      return choices.noticeId ? { kind: 'notice', noticeId: choices.noticeId } : null;
    case 'roster-list':
      return { kind: 'roster-list', purpose: 'posting' };
    case 'organisation-chart':
      return { kind: 'organisation-chart', size: choices.chartSize, purpose: 'posting' };
    case 'pioneer-sign':
      return { kind: 'pioneer-sign', size: choices.signSize };
    case 'power-cut-pack':
      return { kind: 'power-cut-pack' };
  }
};
