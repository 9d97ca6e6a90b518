import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { minuteWords } from '#core/service/deliveries/escort-chain.ts';
import type { ParcelBatch, ParcelBatchFields } from '#core/service/deliveries/parcel.ts';
import { parcelState, readyAt } from '#core/service/deliveries/parcel-clock.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { spanText } from '#core/time/local-minutes.ts';
import type { Db } from '#db/db.ts';
import { readPerson } from '#db/stores/roster/roster.ts';
import {
  addParcel,
  changeParcel,
  markParcel,
  parcelsOfBatch,
  readBatch,
  readParcel,
  readShelf,
  saveBatch,
} from '#db/stores/service/parcels.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';
import { refuseFuture } from './refuse-future.ts';

const batchWords = ({ arrivedAt, source }: ParcelBatchFields): string => `${minuteWords(arrivedAt)}${source ? ` ${source}` : ''}`;

/** 消杀后静置两小时再送: says from which minute on it may go. */
const refuseUnrested = (batch: ParcelBatch, at: LocalTime): void => {
  const state = parcelState(batch, at);
  if (state.kind === 'ready') return;
  if (state.kind === 'untreated')
    throw new ExpectedFailure('refused', `${batchWords(batch)} 这批还没有登记消杀，不能送出。请先消杀，静置 2 小时后再送。`);
  throw new ExpectedFailure(
    'refused',
    `${batchWords(batch)} 这批消杀后还要静置 ${spanText(state.minutes)}，${minuteWords(state.readyAt)} 起可以送，没有登记送达。`,
    { at: `${minuteWords(state.readyAt)} 起可以送` },
  );
};

/** A time of disinfection is not changed under parcels that went out by it. */
const refuseGoneEarlier = (db: Db, batch: ParcelBatch): void => {
  const ready = readyAt(batch);
  const gone = parcelsOfBatch(db, batch.id).find(({ deliveredAt }) => deliveredAt !== null && (ready === null || deliveredAt < ready));
  if (!gone?.deliveredAt) return;
  throw new ExpectedFailure(
    'refused',
    `${gone.place.room} 的快递已经在 ${minuteWords(gone.deliveredAt)} 送出，按这个消杀时间还没有静置够 2 小时，没有改。请核对时间，或先把那件放回货架。`,
    { 'fields.disinfectedAt': '有快递在静置够之前送出', at: '有快递在静置够之前送出' },
  );
};

const refuseWrongTimes = (fields: ParcelBatchFields, now: LocalTime): void => {
  refuseFuture(fields.arrivedAt, now, 'fields.arrivedAt');
  if (fields.disinfectedAt === null) return;
  refuseFuture(fields.disinfectedAt, now, 'fields.disinfectedAt');
  if (fields.disinfectedAt < fields.arrivedAt)
    throw new ExpectedFailure('refused', '消杀完成的时间早于到达的时间，没有登记。请核对时间。', {
      'fields.disinfectedAt': '早于到达的时间',
      at: '早于到达的时间',
    });
};

const writeBatch = ({ db, writer, now, about }: CommandContext, id: ParcelBatch['id'], fields: ParcelBatchFields): void => {
  refuseWrongTimes(fields, now);
  refuseGoneEarlier(db, { ...fields, id });
  saveBatch(writer, id, fields);
  about(batchWords(fields));
};

const deliver = ({ db, writer, now, about }: CommandContext, { ids, at, delivererId }: ParsedInputOf<'parcel.deliver'>) => {
  refuseFuture(at, now, 'at');
  if (delivererId) readPerson(db, delivererId);
  const parcels = ids.map((id) => readParcel(db, id));
  for (const batchId of new Set(parcels.map((parcel) => parcel.batchId))) refuseUnrested(readBatch(db, batchId), at);
  const waiting = parcels.filter(({ deliveredAt }) => deliveredAt === null);
  if (waiting.length === 0) throw new ExpectedFailure('conflict', '这些快递已经登记送达，没有再登记。');
  for (const { id } of waiting) markParcel(writer, id, { deliveredAt: at, delivererId });
  about(waiting.length === 1 ? (waiting[0]?.place.room ?? '') : `${waiting.length} 件`);
  return { delivered: waiting.length };
};

const removeBatch = ({ db, writer, about }: CommandContext, id: ParcelBatch['id']) => {
  const batch = readBatch(db, id);
  const parcels = parcelsOfBatch(db, id);
  const gone = parcels.filter(({ deliveredAt }) => deliveredAt !== null).length;
  if (gone > 0) throw new ExpectedFailure('refused', `这批已经送出 ${gone} 件，不能整批删除。登记错的，请一件一件删。`);
  for (const parcel of parcels) markParcel(writer, parcel.id, { removed: true });
  writer.update('parcelBatch', id, { removed: true });
  about(batchWords(batch));
  return { parcels: parcels.length };
};

export const parcelQueries: SomeQueries<'parcel'> = { 'parcel.shelf': ({ db, today }) => readShelf(db, today) };

export const parcelCommands: SomeCommands<'parcel'> = {
  'parcel.saveBatch': (context, { id, fields }) => {
    writeBatch(context, id, fields);
    return null;
  },
  'parcel.disinfect': (context, { id, at }) => {
    const { id: _, ...fields } = readBatch(context.db, id);
    writeBatch(context, id, { ...fields, disinfectedAt: at });
    return { readyAt: readyAt({ disinfectedAt: at }) ?? '' };
  },
  'parcel.add': ({ db, writer, about }, { batchId, parcels }) => {
    readBatch(db, batchId);
    for (const { id, fields } of parcels) addParcel(writer, batchId, id, fields);
    about(parcels.length === 1 ? (parcels[0]?.fields.place.room ?? '') : `${parcels.length} 件`);
    return { added: parcels.length };
  },
  'parcel.edit': ({ db, writer, about }, { id, fields }) => {
    readParcel(db, id);
    changeParcel(writer, id, fields);
    about(fields.place.room);
    return null;
  },
  'parcel.deliver': deliver,
  'parcel.putBack': ({ db, writer, about }, { ids }) => {
    for (const id of ids) {
      readParcel(db, id);
      markParcel(writer, id, { deliveredAt: null, delivererId: null });
    }
    about(`${ids.length} 件`);
    return { putBack: ids.length };
  },
  'parcel.remove': ({ db, writer, about }, { ids }) => {
    for (const id of ids) {
      readParcel(db, id);
      markParcel(writer, id, { removed: true });
    }
    about(`${ids.length} 件`);
    return { removed: ids.length };
  },
  'parcel.removeBatch': (context, { id }) => removeBatch(context, id),
};
