import { z } from 'zod';
import { cashReversal, handOverFields } from '../supplies/cash.ts';
import type { CashBook } from '../supplies/cash-book.ts';
import { type DonationWritten, donationInput, donationRef } from '../supplies/donation.ts';
import type { DonationRegister } from '../supplies/donation-register.ts';
import { localDate } from '../time/local-date.ts';
import { id } from './id.ts';
import { command, query, type Role } from './route.ts';

const storePeople: readonly Role[] = ['secretary', 'storekeeper'];
const written = <Input extends z.ZodType>(label: string, input: Input) =>
  command(label, input, ['supplies'], storePeople).returns<{ readonly voucher: string; readonly leftFen: number }>();

/** 捐赠: goods through the ledger, money through the cash book; a mistake is taken back by 冲红. */
export const donationRoutes = {
  /** goods and money of a period, newest first, and what became of bound goods; null = no limit on that side */
  'donation.list': query(z.object({ from: localDate.nullable(), to: localDate.nullable() }), ['supplies']).returns<DonationRegister>(),
  /** goods, money or both of one donor in one act */
  'donation.register': command('登记捐赠', donationInput, ['supplies'], storePeople).returns<DonationWritten>(),
  /** the donors were thanked today, or not after all */
  'donation.thank': command(
    '登记致谢',
    z.object({ donations: z.array(donationRef).min(1, '请选择捐赠').max(5000), thanked: z.boolean() }),
    ['supplies'],
    storePeople,
  ).returns<null>(),
  'donation.cash': query(z.object({}), ['supplies']).returns<CashBook>(),
  /** never more than there is of that purpose */
  'donation.handOver': written('上交捐款', z.object({ id: id<'cash-move'>(), fields: handOverFields })),
  'donation.reverseCash': written('冲红捐款', cashReversal),
} as const;
