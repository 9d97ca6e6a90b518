import { z } from 'zod';
import type { LocalTime } from '../time/local-date.ts';
import { type DocumentRequest, documentRequest, fileFormat } from './document.ts';
import { query, task } from './route.ts';

/** `print`: the printer's own dialog was opened. */
export const printFormat = z.union([z.literal('print'), fileFormat]);
export type PrintFormat = z.output<typeof printFormat>;

/** 最近打印: what left for a printer or a file. It holds the request, so printing it again prints what is in the post then. */
export interface PrintRecord {
  readonly id: string;
  readonly at: LocalTime;
  readonly title: string;
  readonly format: PrintFormat;
  /** sheets; null for pictures and Word */
  readonly pages: number | null;
  readonly document: DocumentRequest;
}

/** Papers whose request is more than a name for them: the recovery code, of which no trace is kept, and posters with all their pictures before they are saved. */
export const unrecorded: readonly DocumentRequest['kind'][] = ['recovery-sheet', 'poster-draft'];

export const printRoutes = {
  /** newest first */
  'print.recent': query(z.object({}), ['exports']).returns<readonly PrintRecord[]>(),
  /** notes that this went to a printer or a file; a task, so that 撤销 never means it */
  'print.note': task(
    z.object({
      document: documentRequest,
      title: z.string().trim().max(100),
      format: printFormat,
      pages: z.int().min(1).max(100_000).nullable(),
    }),
  ).returns<null>(),
} as const;
