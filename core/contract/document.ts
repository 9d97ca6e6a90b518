import { z } from 'zod';
import { localDate } from '../time/local-date.ts';
import { id } from './id.ts';

/** What can be printed, and everything that names one page set of it. */
export const documentRequest = z.discriminatedUnion('kind', [
  /** 公示板: one true-size sheet */
  z.object({ kind: z.literal('team-board'), size: z.enum(['600x900', 'A3', 'A4']) }),
  /** 值班表 */
  z.object({ kind: z.literal('duty-table'), size: z.enum(['A3', 'A4']), from: localDate, to: localDate }),
  /** 会议记录 */
  z.object({ kind: z.literal('minutes'), meetingId: id<'meeting'>() }),
  /** 捐赠公示, by period */
  z.object({ kind: z.literal('donations'), size: z.enum(['A3', 'A4']), from: localDate, to: localDate }),
  /** 告知书 / 一封信 */
  z.object({ kind: z.literal('notice'), noticeId: id<'notice'>() }),
  /** 停电包: today and the next days of duty, telephones, stock, blank sign-in and issue sheets */
  z.object({ kind: z.literal('power-cut-pack') }),
  /** 今日值班, as a picture for the group chat */
  z.object({ kind: z.literal('today-card'), date: localDate }),
  /** the recovery code, to keep in a safe; never stored */
  z.object({ kind: z.literal('recovery-sheet'), recoveryCode: z.string().max(80) }),
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
}

export interface FileBytes {
  readonly fileName: string;
  readonly mime: string;
  readonly base64: string;
  readonly pages?: number;
}
