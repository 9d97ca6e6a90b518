import { z } from 'zod';
import { savedOfficialMinutes } from '../meetings/official-minutes.ts';
import type { OfficialLine, OfficialView } from '../meetings/official-view.ts';
import { id } from './id.ts';
import { command, query, type Role } from './route.ts';

const secretary: readonly Role[] = ['secretary'];
const ofMeeting = z.object({ meetingId: id<'meeting'>() });

/** 会议纪要 */
export const officialMinutesRoutes = {
  /** newest meeting first, removed ones left out */
  'official.list': query(z.object({}), ['meetings']).returns<readonly OfficialLine[]>(),
  'official.get': query(ofMeeting, ['meetings', 'post']).returns<OfficialView>(),
  /** also after the record is final: 纪要 is a paper of its own, and the record's hash does not cover it */
  'official.save': command(
    '保存会议纪要',
    z.object({ meetingId: id<'meeting'>(), minutes: savedOfficialMinutes }),
    ['meetings'],
    secretary,
  ).returns<OfficialView>(),
  'official.remove': command('删除会议纪要', ofMeeting, ['meetings'], secretary).returns<null>(),
} as const;
