import { z } from 'zod';
import { localDate } from '../time/local-date.ts';
import { id } from './id.ts';

/** Papers of 配送. They carry doors, never names: used, handed back, not posted. */
export const deliveryDocuments = [
  /** 配送路线单: a sheet a team in walking order, of one team or of all */
  z.object({ kind: z.literal('delivery-route'), date: localDate, team: z.string().max(20).nullable() }),
  /** 快递货架单: what stands on which shelf, and from when on it may go out */
  z.object({ kind: z.literal('parcel-shelf') }),
  /** 闭环接送单: every hand-over with room to sign; blank without one */
  z.object({ kind: z.literal('escort-form'), escortId: id<'escort'>().nullable() }),
] as const;
export type DeliveryDocument = z.output<(typeof deliveryDocuments)[number]>;
