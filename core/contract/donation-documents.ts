import { z } from 'zod';
import { donationRef } from '../supplies/donation.ts';
import { localDate } from '../time/local-date.ts';
import { id } from './id.ts';

const MOST = 500;

/** Printed papers of donations and of stock-taking. */
export const donationDocuments = [
  /** 接收凭证: one or three copies (存根、捐赠人、记账); two half sheets on A4, or a whole sheet each */
  z.object({
    kind: z.literal('donation-voucher'),
    donations: z.array(donationRef).min(1, '请选择捐赠').max(MOST, `一次最多打印 ${MOST} 张凭证`),
    copies: z.enum(['one', 'three']),
    size: z.enum(['A5x2', 'A4']),
  }),
  /** 感谢信: to the donors of these donations; of all of a period with null */
  z.object({
    kind: z.literal('thank-you-letter'),
    donations: z.array(donationRef).max(MOST).nullable(),
    from: localDate,
    to: localDate,
  }),
  /** 捐款上交凭证, two copies */
  z.object({ kind: z.literal('cash-handover'), cashId: id<'cash-move'>() }),
  /** 盘点表: blank to write on, or 盘点报告 as counted, to sign */
  z.object({ kind: z.literal('count-sheet'), countId: id<'stock-count'>(), blank: z.boolean() }),
] as const;
export type DonationDocument = z.output<(typeof donationDocuments)[number]>;
