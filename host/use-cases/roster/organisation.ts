import { branchOffices } from '#core/roster/person.ts';
import { appoint, mendTerm, relieve } from '#db/stores/roster/appoint.ts';
import { movePeopleToBranch, readBranch, readOwnBranch, removeBranch, saveBranch, saveOwnBranch } from '#db/stores/roster/branches.ts';
import { readTerm } from '#db/stores/roster/office-terms.ts';
import { readOrganisation, saveRoleDuties } from '#db/stores/roster/organisation.ts';
import { removePioneerPost, savePioneerPost } from '#db/stores/roster/pioneer-posts.ts';
import { moveToGroup, removeGroup, saveGroup } from '#db/stores/roster/working-groups.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

export const organisationQueries: SomeQueries<'organisation'> = { 'organisation.get': ({ db }) => readOrganisation(db) };

export const organisationCommands: SomeCommands<'organisation'> = {
  'organisation.saveRoleDuties': ({ writer }, { roleDuties }) => {
    saveRoleDuties(writer, roleDuties);
    return null;
  },
};

export const branchCommands: SomeCommands<'branch'> = {
  'branch.save': ({ writer, about }, { id, fields }) => {
    about(fields.name);
    saveBranch(writer, id, fields);
    return null;
  },
  'branch.saveOwn': ({ db, writer, about }, own) => {
    about(readOwnBranch(db).name);
    saveOwnBranch(writer, own);
    return null;
  },
  'branch.remove': ({ writer, about }, { id }) => {
    about(removeBranch(writer, id).name);
    return null;
  },
  'branch.movePeople': ({ db, writer, about, today }, { branchId, personIds }) => {
    const moved = movePeopleToBranch(writer, branchId, personIds, today);
    about(`${moved} 人到${branchId === null ? readOwnBranch(db).name : readBranch(db, branchId).name}`);
    return { moved };
  },
};

export const officeCommands: SomeCommands<'office'> = {
  'office.appoint': ({ writer, about, today }, { id, appointment }) => {
    const person = appoint(writer, id, appointment, today);
    about(`${person.name} ${branchOffices[appointment.office]}`);
    return null;
  },
  'office.relieve': ({ writer, about, today }, { personId, on, note }) => {
    const person = relieve(writer, personId, on, note, today);
    about(`${person.name} ${branchOffices[person.branchOffice]}`);
    return null;
  },
  'office.saveTerm': ({ db, writer, about, today }, { id, fields }) => {
    const { office } = readTerm(db, id);
    about(`${mendTerm(writer, id, fields, today).name} ${branchOffices[office]}`);
    return null;
  },
};

export const groupCommands: SomeCommands<'group'> = {
  'group.save': ({ writer, about }, { id, fields }) => {
    about(fields.name);
    saveGroup(writer, id, fields);
    return null;
  },
  'group.addAll': ({ writer, about }, { groups }) => {
    about(groups.map(({ fields }) => fields.name).join('、'));
    for (const { id, fields } of groups) saveGroup(writer, id, fields);
    return { added: groups.length };
  },
  'group.remove': ({ writer, about }, { id }) => {
    about(removeGroup(writer, id).name);
    return null;
  },
  'group.move': ({ writer, about }, { personIds, group }) => {
    const moved = moveToGroup(writer, personIds, group);
    about(`${moved} 人${group === '' ? '移出工作组' : `到${group}`}`);
    return { moved };
  },
};

export const pioneerCommands: SomeCommands<'pioneer'> = {
  'pioneer.save': ({ writer, about }, { id, fields }) => {
    about(fields.name);
    savePioneerPost(writer, id, fields);
    return null;
  },
  'pioneer.remove': ({ writer, about }, { id }) => {
    about(removePioneerPost(writer, id).name);
    return null;
  },
};
