import { ExpectedFailure } from '#core/contract/failure.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { readKit, removeKit, saveKit } from '#db/stores/supplies/kits.ts';
import { listLoans } from '#db/stores/supplies/loan-list.ts';
import { isPlaceEmpty } from '#db/stores/supplies/stock.ts';
import { listPlaces, removePlace, savePlace } from '#db/stores/supplies/store-places.ts';
import { balanceOf, removeItem, requireItem } from '#db/stores/supplies/supplies.ts';
import type { CommandContext, CommandHandlers } from '../../handlers.ts';

const refuseHeldItem = ({ db }: CommandContext, id: Parameters<typeof requireItem>[1]): void => {
  const item = requireItem(db, id);
  const balance = balanceOf(db, id);
  if (balance > 0) {
    throw new ExpectedFailure(
      'refused',
      `“${item.name}”还有 ${showQuantity(balance)}${item.unit}，不能停用，没有改动。请先发放、归还或报损。`,
    );
  }
  const out = [...listLoans(db, 'lend'), ...listLoans(db, 'borrow')].find((loan) => loan.itemId === id);
  if (out) {
    throw new ExpectedFailure('refused', `“${item.name}”还有没结清的借用（${out.party}，凭证 ${out.voucher}），不能停用，没有改动。`);
  }
};

type KeepingName = `supplies.${'removeItem' | 'savePlace' | 'removePlace' | 'saveKit' | 'removeKit'}`;

export const ledgerKeeping: Pick<CommandHandlers, KeepingName> = {
  'supplies.removeItem': (context, { id }) => {
    refuseHeldItem(context, id);
    context.about(requireItem(context.db, id).name);
    removeItem(context.writer, id);
    return null;
  },
  'supplies.savePlace': ({ writer, about }, { id, fields }) => {
    about(fields.name);
    return savePlace(writer, id, fields);
  },
  'supplies.removePlace': ({ writer, about, db }, { id }) => {
    const name = listPlaces(db).find((place) => place.id === id)?.name ?? '';
    about(name);
    if (!isPlaceEmpty(db, id)) throw new ExpectedFailure('refused', `“${name}”里还有物资，不能停用，没有改动。请先把物资调拨走。`);
    removePlace(writer, id);
    return null;
  },
  'supplies.saveKit': ({ writer, about, db }, { id, fields }) => {
    about(fields.name);
    for (const part of fields.parts) requireItem(db, part.itemId);
    return saveKit(writer, id, fields);
  },
  'supplies.removeKit': ({ writer, about, db }, { id }) => {
    about(readKit(db, id).name);
    removeKit(writer, id);
    return null;
  },
};
