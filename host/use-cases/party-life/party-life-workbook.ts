import type { PersonId } from '#core/contract/id.ts';
import { activityKinds } from '#core/party-life/activity.ts';
import { deedKinds } from '#core/party-life/good-deed.ts';
import { dateOf } from '#core/time/local-date.ts';
import { listActivities } from '#db/stores/party-life/activities.ts';
import { listDeeds } from '#db/stores/party-life/good-deeds.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import type { SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { workbookFile } from '../../spreadsheet/workbook-file.ts';

export const partyLifeTasks: SomeTasks<'activity'> = {
  'activity.file': async ({ session }) => {
    if (!session) throw lockedFailure();
    const { database, now } = session.open;
    const { db } = database;
    const names = new Map(listPeople(db).map((person) => [person.id, person.name]));
    const nameOf = (id: PersonId): string => names.get(id) ?? '';
    const activities = listActivities(db).map((one) => [
      ...[one.date, activityKinds[one.kind], one.name, one.place, one.hostId ? nameOf(one.hostId) : ''],
      ...[one.headcount, one.personIds.map(nameOf).join('、'), one.pledge, one.words],
    ]);
    const deeds = listDeeds(db).map((one) => [one.date, deedKinds[one.kind], one.personIds.map(nameOf).join('、'), one.words, one.form]);
    return workbookFile(`支部生活 ${dateOf(now())}`, [
      {
        name: '支部活动',
        rows: [['日期', '类别', '名称', '地点', '主持人', '人数', '参加的人', '誓词或承诺', '成果'], ...activities],
        widths: [14, 16, 28, 20, 12, 8, 40, 40, 40],
      },
      { name: '好人好事', rows: [['日期', '类别', '谁', '内容', '形式'], ...deeds], widths: [14, 12, 24, 60, 16] },
    ]);
  },
};
