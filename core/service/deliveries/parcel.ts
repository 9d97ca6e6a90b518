import { z } from 'zod';
import type { Id, id } from '../../contract/id.ts';
import { type LocalTime, localTime } from '../../time/local-date.ts';
import { householdFields } from '../household.ts';

/** 消杀后静置两小时再送 (domain.md 1c). */
export const PARCEL_REST_MINUTES = 120;

export type ParcelBatchId = Id<'parcel-batch'>;
export type ParcelId = Id<'parcel'>;

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

/** 一批快递: what arrived together is disinfected together. */
export const parcelBatchFields = z.object({
  arrivedAt: localTime,
  /** 快递公司、送货人 */
  source: text('来源', 40),
  /** 消杀完成时间; null = not yet */
  disinfectedAt: localTime.nullable(),
  note: text('备注', 100),
});
export type ParcelBatchFields = z.output<typeof parcelBatchFields>;
export type ParcelBatch = ParcelBatchFields & { readonly id: ParcelBatchId };

/** 一件: where it goes and on which shelf it waits. The label's name and telephone are not written down. */
export const parcelFields = z.object({
  place: householdFields,
  shelf: text('货架', 10),
  pieces: z.int('件数写整数').min(1, '至少 1 件').max(999, '件数太大，请核对'),
});
export type ParcelFields = z.output<typeof parcelFields>;
export interface Parcel extends ParcelFields {
  readonly id: ParcelId;
  readonly batchId: ParcelBatchId;
  readonly deliveredAt: LocalTime | null;
  readonly delivererId: z.output<ReturnType<typeof id<'person'>>> | null;
}
