import { asc, eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { WorkingGroup, WorkingGroupFields, WorkingGroupId } from '#core/roster/organisation/working-group.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { person, workingGroup } from '../../schema/index.ts';

/** 工作组 in their order, without the removed ones. */
export const listGroups = (db: Db): readonly WorkingGroup[] =>
  db.select().from(workingGroup).where(eq(workingGroup.removed, false)).orderBy(asc(workingGroup.position), asc(workingGroup.id)).all();

/** Everybody who carries the name; those who left as well, so that they come back into the right group. */
const carriers = (db: Db, name: string): readonly PersonId[] =>
  db
    .select({ id: person.id })
    .from(person)
    .where(eq(person.group, name))
    .all()
    .map(({ id }) => id);

/** Writes the group of people who exist; answers how many were elsewhere before. */
export const moveToGroup = (writer: RowWriter, personIds: readonly PersonId[], group: string): number => {
  let moved = 0;
  for (const id of personIds) {
    const row = writer.db.select({ group: person.group }).from(person).where(eq(person.id, id)).get();
    if (!row) throw new ExpectedFailure('notFound', '花名册里没有其中一个人，可能刚被撤销。没有移动，请刷新后再试。');
    if (row.group === group) continue;
    writer.update('person', id, { group });
    moved += 1;
  }
  return moved;
};

/** Adds a group or changes one. A new name is written with every member; the leader becomes a member. */
export const saveGroup = (writer: RowWriter, id: WorkingGroupId, fields: WorkingGroupFields): void => {
  const groups = listGroups(writer.db);
  if (groups.some((one) => one.id !== id && one.name === fields.name)) {
    throw new ExpectedFailure('refused', `已经有“${fields.name}”了，没有保存。要合并成一组，请把组员移过去，再撤销这一组。`, {
      'fields.name': '这个组名已经有了',
    });
  }
  const before = writer.db.select().from(workingGroup).where(eq(workingGroup.id, id)).get();
  if (before) writer.update('workingGroup', id, { ...fields, removed: false });
  else writer.insert('workingGroup', { ...fields, id, position: (groups.at(-1)?.position ?? 0) + 1, removed: false });
  if (before && before.name !== fields.name) moveToGroup(writer, carriers(writer.db, before.name), fields.name);
  if (fields.leaderId) moveToGroup(writer, [fields.leaderId], fields.name);
};

/** Takes a group away; its members belong to none afterwards. */
export const removeGroup = (writer: RowWriter, id: WorkingGroupId): WorkingGroup => {
  const group = listGroups(writer.db).find((one) => one.id === id);
  if (!group) throw new ExpectedFailure('notFound', '这个工作组已经不在了，可能刚被撤销。请刷新后再试。');
  moveToGroup(writer, carriers(writer.db, group.name), '');
  writer.update('workingGroup', id, { removed: true });
  return group;
};
