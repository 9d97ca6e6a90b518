import { z } from 'zod';
import { localDate } from '../time/local-date.ts';
import { id } from './id.ts';

/** Printed papers of the gate's patrols and of the branch's life. Each kind has its maker in the host's table of them. */
export const partyLifeDocuments = [
  /** 巡逻记录表: what was walked in the period, or a blank one to write on */
  z.object({ kind: z.literal('patrol-sheet'), from: localDate, to: localDate, filled: z.boolean() }),
  /** 活动记录 */
  z.object({ kind: z.literal('activity-record'), activityId: id<'activity'>() }),
  /** 光荣榜, or 感谢榜: names only of who agreed */
  z.object({
    kind: z.literal('honour-board'),
    size: z.enum(['A3', 'A4']),
    of: z.enum(['deeds', 'thanks']),
    from: localDate,
    to: localDate,
  }),
  /** 生日贺卡: A4 folded once */
  z.object({ kind: z.literal('birthday-card'), personId: id<'person'>() }),
] as const;
export type PartyLifeDocument = z.output<(typeof partyLifeDocuments)[number]>;
/** The request of one kind, e.g. `PartyLifeRequest<'honour-board'>`. */
export type PartyLifeRequest<K extends PartyLifeDocument['kind']> = Extract<PartyLifeDocument, { kind: K }>;
