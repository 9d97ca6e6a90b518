import type { LocalTime } from '../../time/local-date.ts';
import { addMinutes, minutesBetween } from '../../time/local-minutes.ts';
import { PARCEL_REST_MINUTES, type Parcel, type ParcelBatch } from './parcel.ts';

/** 静置 of a batch: not disinfected yet, resting until a minute, or ready to go out. */
export type ParcelState =
  | { readonly kind: 'untreated' }
  | { readonly kind: 'resting'; readonly readyAt: LocalTime; readonly minutes: number }
  | { readonly kind: 'ready'; readonly since: LocalTime };

/** 可送时间 = 消杀完成 + 2 小时 (domain.md 1c); null while not disinfected. */
export const readyAt = ({ disinfectedAt }: Pick<ParcelBatch, 'disinfectedAt'>): LocalTime | null =>
  disinfectedAt === null ? null : addMinutes(disinfectedAt, PARCEL_REST_MINUTES);

export const parcelState = (batch: Pick<ParcelBatch, 'disinfectedAt'>, now: LocalTime): ParcelState => {
  const ready = readyAt(batch);
  if (ready === null) return { kind: 'untreated' };
  return ready <= now ? { kind: 'ready', since: ready } : { kind: 'resting', readyAt: ready, minutes: minutesBetween(now, ready) };
};

/** What stands on the shelves, and what went out lately. */
export interface ParcelShelf {
  /** batches with parcels that wait, without any yet, or that came today; newest first */
  readonly batches: readonly ParcelBatch[];
  /** waiting parcels of all batches, and those of today's batches that went out */
  readonly parcels: readonly Parcel[];
}
