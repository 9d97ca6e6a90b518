import { eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Household } from '#core/service/household.ts';
import type { Db } from '../../db.ts';
import { buildingUnit } from '../../schema/index.ts';

/** Refuses a door of a unit that was removed meanwhile; `field` is where it was typed. */
export const refuseUnknownPlace = (db: Db, { unitId, room }: Household, field: string): void => {
  if (unitId === null) return;
  const unit = db.select({ removed: buildingUnit.removed }).from(buildingUnit).where(eq(buildingUnit.id, unitId)).get();
  if (unit && !unit.removed) return;
  throw new ExpectedFailure('conflict', `${room} 所在的单元已经不在楼栋名单里，没有登记。请重新选门牌。`, { [field]: '请重新选门牌' });
};
