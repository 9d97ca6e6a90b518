import { z } from 'zod';
import { boardSizeNames } from '../boards/board-size.ts';
import { localDate } from '../time/local-date.ts';
import { chosenPeople } from './roster-documents.ts';

const size = z.enum(boardSizeNames);

/** What hangs in public or on the wall of the command room. Each kind has its maker in the host's table of boards. */
export const boardDocuments = [
  /** 公示板: true-size sheets; `sheets` spreads the people over several boards */
  z.object({
    kind: z.literal('team-board'),
    size,
    photos: z.boolean().optional(),
    sheets: z.int('块数应是整数').min(1, '至少 1 块').max(6, '最多分成 6 块').optional(),
    ...chosenPeople,
  }),
  /** 值班公示: who stands at the gate today or in the seven days from `date`, for everybody to read */
  z.object({ kind: z.literal('duty-notice'), size, span: z.enum(['day', 'week']), date: localDate }),
  /** 捐赠公示, by period */
  z.object({ kind: z.literal('donations'), size, from: localDate, to: localDate }),
  /** 作战图: buildings × units with who answers for each; for posting only names of who agreed */
  z.object({
    kind: z.literal('battle-map'),
    size: z.enum(['A3', 'A2', 'A1', '600x900', '800x1200']),
    purpose: z.enum(['internal', 'posting']),
  }),
  /** 七大员公示: the seven roles, what each does and who holds it */
  z.object({ kind: z.literal('role-board'), size }),
] as const;
export type BoardDocument = z.output<(typeof boardDocuments)[number]>;
/** The request of one kind, e.g. `BoardRequest<'team-board'>`. */
export type BoardRequest<K extends BoardDocument['kind']> = Extract<BoardDocument, { kind: K }>;
