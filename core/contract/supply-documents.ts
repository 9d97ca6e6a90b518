import { z } from 'zod';
import { localDate } from '../time/local-date.ts';
import { donationDocuments } from './donation-documents.ts';
import { id } from './id.ts';
import { runDocuments } from './run-documents.ts';

/** Printed papers of supplies: registers, cards, vouchers, count and tick sheets. Each kind has its maker in the host's table of supply papers. */
export const supplyDocuments = [
  /** 库存表 as it stood at the end of a day */
  z.object({ kind: z.literal('stock-list'), date: localDate }),
  /** 接收登记表、发放登记表 of a period */
  z.object({
    kind: z.literal('supply-register'),
    side: z.enum(['receipts', 'issues']),
    size: z.enum(['A3', 'A4']),
    from: localDate,
    to: localDate,
  }),
  /** 库存卡 of one item, or of every item that moved; from the first line on without `from` */
  z.object({ kind: z.literal('stock-card'), itemId: id<'item'>().optional(), from: localDate.optional(), to: localDate }),
  ...donationDocuments,
  ...runDocuments,
] as const;
export type SupplyDocument = z.output<(typeof supplyDocuments)[number]>;
/** The request of one kind, e.g. `SupplyRequest<'stock-list'>`. */
export type SupplyRequest<K extends SupplyDocument['kind']> = Extract<SupplyDocument, { kind: K }>;
