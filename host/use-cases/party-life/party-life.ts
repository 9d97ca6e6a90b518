import { ExpectedFailure } from '#core/contract/failure.ts';
import { deedKinds } from '#core/party-life/good-deed.ts';
import { listActivities, removeActivity, saveActivity } from '#db/stores/party-life/activities.ts';
import { listBirthdays, noteGreeting, removeBirthday, saveBirthday } from '#db/stores/party-life/birthdays.ts';
import { listDeeds, removeDeed, saveDeed } from '#db/stores/party-life/good-deeds.ts';
import type { QueryContext, SomeCommands, SomeQueries } from '../../handlers.ts';

export const partyLifeQueries: SomeQueries<'activity' | 'deed' | 'birthday'> = {
  'activity.list': ({ db }) => listActivities(db),
  'deed.list': ({ db }) => listDeeds(db),
  'birthday.list': ({ db, today }) => listBirthdays(db, today),
};

/** Whose birthday it is today and who was not congratulated yet, for Today. */
export const birthdaysToday = ({ db, today }: Pick<QueryContext, 'db' | 'today'>): readonly string[] =>
  listBirthdays(db, today)
    .filter(({ days, greeted }) => days === 0 && !greeted)
    .map(({ name }) => name);

const activityCommands: SomeCommands<'activity'> = {
  'activity.save': ({ writer, about }, { id, fields }) => {
    about(fields.name);
    return saveActivity(writer, id, fields);
  },
  'activity.remove': ({ writer, about }, { id }) => {
    const { name } = removeActivity(writer, id);
    about(name);
    return { name };
  },
};

const deedCommands: SomeCommands<'deed'> = {
  'deed.save': ({ writer, about, today }, { id, fields }) => {
    if (fields.date > today) {
      const mend = '这一天还没有到';
      throw new ExpectedFailure('invalid', `没有登记：${mend}。请改日期。`, { 'fields.date': mend });
    }
    about(deedKinds[fields.kind]);
    return saveDeed(writer, id, fields);
  },
  'deed.remove': ({ writer, about }, { id }) => {
    about(deedKinds[removeDeed(writer, id).kind]);
    return null;
  },
};

const birthdayCommands: SomeCommands<'birthday'> = {
  'birthday.save': ({ writer, about }, { personId, fields }) => {
    const name = saveBirthday(writer, personId, fields.monthDay);
    about(name);
    return { name };
  },
  'birthday.remove': ({ writer, about }, { personId }) => {
    const name = removeBirthday(writer, personId);
    about(name);
    return { name };
  },
  'birthday.greet': ({ writer, about }, { personId, on }) => {
    const name = noteGreeting(writer, personId, on);
    about(name);
    return { name };
  },
};

export const partyLifeCommands = { ...activityCommands, ...deedCommands, ...birthdayCommands };
