import { asc, eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Kit, KitFields, KitId } from '#core/supplies/kit.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { kit } from '../../schema/index.ts';

const toKit = ({ removed: _, ...fields }: typeof kit.$inferSelect): Kit => ({ ...fields, parts: [...fields.parts] });

export const listKits = (db: Db): readonly Kit[] =>
  db.select().from(kit).where(eq(kit.removed, false)).orderBy(asc(kit.name)).all().map(toKit);

export const readKit = (db: Db, id: KitId): Kit => {
  const row = db.select().from(kit).where(eq(kit.id, id)).get();
  if (!row || row.removed) throw new ExpectedFailure('notFound', '没有这个套装，可能已经停用。没有记账，请重新选择。');
  return toKit(row);
};

export const saveKit = (writer: RowWriter, id: KitId, fields: KitFields): Kit => {
  if (listKits(writer.db).some((one) => one.name === fields.name && one.id !== id)) {
    throw new ExpectedFailure('refused', `已经有“${fields.name}”，没有保存。请换个名称。`, { name: '名称已经有了' });
  }
  const known = writer.db.select({ id: kit.id }).from(kit).where(eq(kit.id, id)).get();
  if (known) writer.update('kit', id, fields);
  else writer.insert('kit', { ...fields, id, removed: false });
  return { ...fields, id };
};

export const removeKit = (writer: RowWriter, id: KitId): void => writer.update('kit', id, { removed: true });
