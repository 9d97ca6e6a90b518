import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputOf } from '#core/contract/routes.ts';
import { sampleFounding, sampleFoundingAmendment, sampleFoundingDone } from '#core/sample/sample-founding.ts';
import type { SampleKeys } from '#core/sample/sample-keys.ts';
import { addDays } from '#core/time/local-date.ts';
import { sampleFolder } from '../resource-folder.ts';
import type { Call } from './fill-sample-post.ts';

const PHOTO = '签到表.jpg';

/** A meeting with all that comes after one: its photo, 定稿, a 更正, and resolutions of which one is done and one is late. */
export const addSampleFounding = async (call: Call, keys: SampleKeys): Promise<void> => {
  const { id: meetingId, fields } = sampleFounding(keys);
  await call('meeting.save', { id: meetingId, fields } as InputOf<'meeting.save'>);
  const base64 = readFileSync(join(sampleFolder(), PHOTO)).toString('base64');
  await call('attachment.add', { id: randomUUID(), meetingId, fileName: PHOTO, caption: '成立大会签到表', base64 });
  const { seen } = await call('record.state', { id: meetingId });
  await call('record.finalise', { id: meetingId, seen });
  await call('record.amend', { id: randomUUID(), meetingId, words: sampleFoundingAmendment });
  const { title, daysAgo, remark } = sampleFoundingDone;
  const item = fields.agenda.find((one) => one.title === title);
  if (item) await call('task.settle', { agendaItemId: item.id, doneOn: addDays(keys.today, -daysAgo), remark });
};
