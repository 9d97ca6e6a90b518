import { asc, eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import {
  type Branch,
  type BranchFields,
  type BranchId,
  blankOwnBranch,
  type OwnBranch,
  ownBranchFields,
} from '#core/roster/organisation/branch.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { branch, person } from '../../schema/index.ts';
import { readPost } from '../post/post.ts';
import { readSetting, saveSetting } from '../post/settings.ts';
import { editPerson, readPerson } from './roster.ts';

const OWN_BRANCH = 'own-branch';

/** 同点的其他党支部 by founding, without the removed ones. */
export const listBranches = (db: Db): readonly Branch[] =>
  db.select().from(branch).where(eq(branch.removed, false)).orderBy(asc(branch.foundedOn), asc(branch.name)).all();

/** 本支部: name and founding day from the post, the rest from here. */
export const readOwnBranch = (db: Db): OwnBranch & { readonly name: string; readonly foundedOn: LocalDate } => {
  const { branchName, foundedOn } = readPost(db);
  return { ...readSetting(db, OWN_BRANCH, ownBranchFields, blankOwnBranch), name: branchName, foundedOn };
};

export const saveOwnBranch = (writer: RowWriter, own: OwnBranch): void => saveSetting(writer, OWN_BRANCH, own);

export const readBranch = (db: Db, id: BranchId): Branch => {
  const found = listBranches(db).find((one) => one.id === id);
  if (!found) throw new ExpectedFailure('notFound', '这个党支部已经不在了，可能刚被删除或撤销。请刷新后再试。');
  return found;
};

export const saveBranch = (writer: RowWriter, id: BranchId, fields: BranchFields): void => {
  const names = [readPost(writer.db).branchName, ...listBranches(writer.db).flatMap((one) => (one.id === id ? [] : [one.name]))];
  if (names.includes(fields.name)) {
    throw new ExpectedFailure('refused', `已经有“${fields.name}”了，没有保存。`, { 'fields.name': '这个名称已经有了' });
  }
  const known = writer.db.select().from(branch).where(eq(branch.id, id)).get();
  if (known) writer.update('branch', id, { ...fields, removed: false });
  else writer.insert('branch', { ...fields, id, removed: false });
};

/** Refused while people are in it: nobody is moved to another branch unasked. */
export const removeBranch = (writer: RowWriter, id: BranchId): Branch => {
  const found = readBranch(writer.db, id);
  const inside = writer.db
    .select()
    .from(person)
    .where(eq(person.branchId, id))
    .all()
    .filter((one) => !one.removed).length;
  if (inside > 0) {
    throw new ExpectedFailure(
      'refused',
      `${found.name}还有 ${inside} 人，没有删除。请先把他们编入别的党支部；支部已经撤销的，填上撤销日期就可以。`,
    );
  }
  writer.update('branch', id, { removed: true });
  return found;
};

/** 编入: an office held in another branch ends on the day and begins anew in this one. */
export const movePeopleToBranch = (writer: RowWriter, branchId: BranchId | null, personIds: readonly PersonId[], on: LocalDate): number => {
  if (branchId !== null) readBranch(writer.db, branchId);
  const moving = personIds.filter((id) => readPerson(writer.db, id).branchId !== branchId);
  for (const id of moving) editPerson(writer, id, { branchId }, on);
  return moving.length;
};
