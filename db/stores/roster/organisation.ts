import type { Organisation } from '#core/roster/organisation/overview.ts';
import { defaultRoleDuties, type RoleDuties, roleDuties } from '#core/roster/organisation/role-duties.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { readSetting, saveSetting } from '../post/settings.ts';
import { listBranches, readOwnBranch } from './branches.ts';
import { listTerms } from './office-terms.ts';
import { listPioneerPosts } from './pioneer-posts.ts';
import { listGroups } from './working-groups.ts';

const ROLE_DUTIES = 'role-duties';

/** 七大员职责 as the branch words them, else as they come. */
export const readRoleDuties = (db: Db): RoleDuties => readSetting<RoleDuties>(db, ROLE_DUTIES, roleDuties, defaultRoleDuties);

export const saveRoleDuties = (writer: RowWriter, texts: RoleDuties): void => saveSetting(writer, ROLE_DUTIES, texts);

/** How the site is organised, beside its people (`listPeople`) and its buildings (`readSite`). */
export const readOrganisation = (db: Db): Organisation => ({
  own: readOwnBranch(db),
  branches: listBranches(db),
  terms: listTerms(db),
  groups: listGroups(db),
  pioneerPosts: listPioneerPosts(db),
  roleDuties: readRoleDuties(db),
});
