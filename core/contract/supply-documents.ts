import { z } from 'zod';
import { localDate } from '../time/local-date.ts';

/** Printed papers of supplies: registers, cards, vouchers, count and tick sheets. Each kind has its maker in the host's table of supply papers. */
export const supplyDocuments = [
  /** 库存表 as it stood at the end of a day */
  z.object({ kind: z.literal('stock-list'), date: localDate }),
] as const;
export type SupplyDocument = z.output<(typeof supplyDocuments)[number]>;
/** The request of one kind, e.g. `SupplyRequest<'stock-list'>`. */
export type SupplyRequest<K extends SupplyDocument['kind']> = Extract<SupplyDocument, { kind: K }>;
