import { z } from 'zod';
import type { Legibility } from '../boards/legibility.ts';
import { localDate } from '../time/local-date.ts';
import { auditDocuments } from './audit-documents.ts';
import { boardDocuments } from './board-documents.ts';
import { briefDocuments } from './brief-documents.ts';
import { careDocuments } from './care-documents.ts';
import { closingDocuments } from './closing-documents.ts';
import { deliveryDocuments } from './delivery-documents.ts';
import { exportDocuments } from './export-documents.ts';
import { figuresDocuments } from './figures-documents.ts';
import { id } from './id.ts';
import { meetingDocuments } from './meeting-documents.ts';
import { officialDocuments } from './official-documents.ts';
import { partyLifeDocuments } from './party-life-documents.ts';
import { posterDocuments } from './poster-documents.ts';
import { printDocuments } from './print-documents.ts';
import { requestDocuments } from './request-documents.ts';
import { chosenPeople, rosterDocuments } from './roster-documents.ts';
import { supplyDocuments } from './supply-documents.ts';
import { taskDocuments } from './task-documents.ts';
import { visitDocuments } from './visit-documents.ts';

/** What can be printed, and everything that names one page set of it. */
export const documentRequest = z.discriminatedUnion('kind', [
  /** 值班表: a week a sheet (the rule), people against the days of a month, or a sheet for every post */
  z.object({
    kind: z.literal('duty-table'),
    size: z.enum(['A3', 'A4']),
    from: localDate,
    to: localDate,
    layout: z.enum(['week', 'month', 'post']).optional(),
  }),
  /** 值班卡: one small card a person, ten a sheet */
  z.object({ kind: z.literal('duty-card'), from: localDate, to: localDate }),
  /** 今日值班, for the gate: large, with telephones and columns to sign in */
  z.object({ kind: z.literal('gate-sheet'), date: localDate }),
  /** 带班领导表 */
  z.object({ kind: z.literal('leader-list'), from: localDate, to: localDate }),
  /** 换班、顶班记录 */
  z.object({ kind: z.literal('swap-log'), from: localDate, to: localDate }),
  /** 公平表 */
  z.object({ kind: z.literal('fairness-sheet'), from: localDate, to: localDate }),
  /** 签到表: blank, or with the names of the roster, a group or these people */
  z.object({ kind: z.literal('sign-in-sheet'), date: localDate.optional(), named: z.boolean().optional(), ...chosenPeople }),
  /** 会议记录; with its photos as an appendix when `attachments` is true */
  z.object({ kind: z.literal('minutes'), meetingId: id<'meeting'>(), attachments: z.boolean().optional() }),
  /** 告知书 / 一封信 */
  z.object({ kind: z.literal('notice'), noticeId: id<'notice'>() }),
  /** 交接班记录: the filled record of a shift, or blank to write on */
  z.object({ kind: z.literal('handover-form'), date: localDate, shiftId: id<'shift'>(), filled: z.boolean() }),
  /** 停电包: today and the next days of duty, telephones, stock, blank sign-in and issue sheets */
  z.object({ kind: z.literal('power-cut-pack') }),
  /** 今日值班, as a picture for the group chat */
  z.object({ kind: z.literal('today-card'), date: localDate }),
  /** the recovery code, to keep in a safe; never stored */
  z.object({ kind: z.literal('recovery-sheet'), recoveryCode: z.string().max(80) }),
  ...boardDocuments,
  ...posterDocuments,
  ...rosterDocuments,
  ...closingDocuments,
  ...supplyDocuments,
  ...meetingDocuments,
  ...officialDocuments,
  ...taskDocuments,
  ...exportDocuments,
  ...printDocuments,
  ...auditDocuments,
  ...careDocuments,
  ...visitDocuments,
  ...figuresDocuments,
  ...briefDocuments,
  ...deliveryDocuments,
  ...requestDocuments,
  ...partyLifeDocuments,
]);
export type DocumentRequest = z.output<typeof documentRequest>;
export type DocumentKind = DocumentRequest['kind'];

/** `tiles-*`: the sheet cut into printer pages with 10 mm margin and 10 mm overlap. */
export const fileFormats = ['pdf', 'tiles-A3', 'tiles-A4', 'docx', 'png'] as const;
export const fileFormat = z.enum(fileFormats);
export type FileFormat = z.output<typeof fileFormat>;

/** A finished page set before printing: self-contained but for the font files, which its door serves. */
export interface PaperPage {
  readonly title: string;
  /** without extension, legal everywhere */
  readonly fileName: string;
  readonly html: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly formats: readonly FileFormat[];
  /** what a careful reader should know before printing: a left-out person, a substitute face */
  readonly remarks: readonly string[];
  /** of a board: from how far it is read, and what to change */
  readonly legibility?: Legibility;
}

export interface FileBytes {
  readonly fileName: string;
  readonly mime: string;
  readonly base64: string;
  readonly pages?: number;
  /** the faces that a PDF really holds, as people call them */
  readonly faces?: readonly string[];
}
