import type { ParsedInputOf } from '#core/contract/routes.ts';
import { cashBook } from '#core/supplies/cash-book.ts';
import type { DonationFields, DonationWritten } from '#core/supplies/donation.ts';
import type { DonationRegister } from '#core/supplies/donation-register.ts';
import { donationSums } from '#core/supplies/donation-sums.ts';
import { showYuan } from '#core/supplies/money.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listBoundGoods } from '#db/stores/supplies/bound-goods.ts';
import { handOverCash, listCash, readCash, receiveCash, reverseCash } from '#db/stores/supplies/cash.ts';
import { saveThanked } from '#db/stores/supplies/donation-thanks.ts';
import { listDonations } from '#db/stores/supplies/donations.ts';
import { saveItem } from '#db/stores/supplies/supplies.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';
import { receiveGoods } from './ledger-acts.ts';
import { aboutGoods, notFromTheFuture, toOwnGoods } from './ledger-goods.ts';

/** 捐赠登记 of whole days; null = no limit on that side. */
export const readRegister = (
  db: Db,
  { from, to }: { readonly from: LocalDate | null; readonly to: LocalDate | null },
): DonationRegister => {
  const before = to ? (`${addDays(to, 1)}T00:00` as LocalTime) : null;
  const entries = listDonations(db, { from: from ? (`${from}T00:00` as LocalTime) : null, before });
  return { entries, sums: donationSums(entries), bound: listBoundGoods(db, before) };
};

const writeGoods = (context: CommandContext, id: ParsedInputOf<'donation.register'>['goodsId'], fields: DonationFields): string | null => {
  if (fields.lines.length === 0) return null;
  const { donor, cashFen: _, point: __, lines, ...rest } = fields;
  const goods = lines.map((line) => ({ ...line, note: '' }));
  return receiveGoods(context, id, { ...rest, source: 'donation', party: donor, valueFen: null, lines: goods }).voucher;
};

const writeCash = (context: CommandContext, id: ParsedInputOf<'donation.register'>['cashId'], fields: DonationFields): string | null => {
  const { cashFen, lines: _, valueBasis: __, ...rest } = fields;
  return cashFen === null ? null : receiveCash(context.writer, id, { ...rest, amountFen: cashFen }).voucher;
};

const subjectOf = (db: Db, { donor, lines, cashFen }: DonationFields): string =>
  [donor, aboutGoods(lines.map((line, index) => toOwnGoods(db, line, index))), cashFen === null ? '' : showYuan(cashFen)]
    .filter((words) => words !== '')
    .join(' ');

const register = (context: CommandContext, { goodsId, cashId, newItems, fields }: ParsedInputOf<'donation.register'>): DonationWritten => {
  notFromTheFuture(fields.at, context.now);
  for (const item of newItems) saveItem(context.writer, item.id, item.fields);
  const goodsVoucher = writeGoods(context, goodsId, fields);
  const cashVoucher = writeCash(context, cashId, fields);
  context.about(subjectOf(context.db, fields));
  return { goodsVoucher, cashVoucher };
};

export const donationQueries: SomeQueries<'donation'> = {
  'donation.list': ({ db }, period) => readRegister(db, period),
  'donation.cash': ({ db }) => cashBook(listCash(db)),
};

export const donationCommands: SomeCommands<'donation'> = {
  'donation.register': register,
  'donation.thank': ({ writer, today, about }, { donations, thanked }) => {
    about(`${donations.length} 笔`);
    for (const { id } of donations) saveThanked(writer, id, thanked ? today : null);
    return null;
  },
  'donation.handOver': ({ writer, now, about }, { id, fields }) => {
    notFromTheFuture(fields.at, now);
    about(`${fields.office} ${showYuan(fields.amountFen)}`);
    return handOverCash(writer, id, fields);
  },
  'donation.reverseCash': ({ db, writer, now, session, about }, { id, reverses, reason }) => {
    about(readCash(db, reverses).voucher);
    return reverseCash(writer, reverses, { id, at: now, handler: session.user, reason });
  },
};
