import { z } from 'zod';
import { type Amendment, amendmentWords } from '../meetings/amendment.ts';
import { attachmentCaption, attachmentFileName, MAX_ATTACHMENT_BYTES } from '../meetings/attachment.ts';
import type { RecordState } from '../meetings/final-state.ts';
import type { Task } from '../meetings/task.ts';
import { localDate } from '../time/local-date.ts';
import type { FileBytes } from './document.ts';
import { id } from './id.ts';
import { command, query, type Role } from './route.ts';

const secretary: readonly Role[] = ['secretary'];
const meetingId = id<'meeting'>();
const attachmentId = z.object({ id: id<'meeting-attachment'>() });

const CHARACTERS_PER_THREE_BYTES = 4;
const longest = Math.ceil(MAX_ATTACHMENT_BYTES / 3) * CHARACTERS_PER_THREE_BYTES;

/** What becomes of a meeting after it was held: 定稿, 更正, 附件, 决议落实. */
export const recordRoutes = {
  'record.state': query(z.object({ id: meetingId }), ['meetings']).returns<RecordState>(),
  /** lasting; `seen` is that of `record.state` */
  'record.finalise': command('会议记录定稿', z.object({ id: meetingId, seen: z.string().max(64) }), ['meetings'], secretary).returns<{
    readonly hash: string;
    readonly code: string;
  }>(),
  /** lasting */
  'record.amend': command(
    '更正会议记录',
    z.object({ id: id<'meeting-amendment'>(), meetingId, words: amendmentWords }),
    ['meetings'],
    secretary,
  ).returns<Amendment>(),
  /** kept inside the database; to a final record with an amendment that tells of it */
  'attachment.add': command(
    '添加会议附件',
    z.object({
      id: id<'meeting-attachment'>(),
      meetingId,
      fileName: attachmentFileName,
      caption: attachmentCaption,
      base64: z.base64('文件内容不完整，请重新选择').max(longest, '一个附件最大 10 MB，请缩小后再选'),
    }),
    ['meetings'],
    secretary,
  ).returns<null>(),
  'attachment.describe': command(
    '修改附件说明',
    attachmentId.extend({ caption: attachmentCaption }),
    ['meetings'],
    secretary,
  ).returns<null>(),
  'attachment.remove': command('去掉会议附件', attachmentId, ['meetings'], secretary).returns<null>(),
  'attachment.restore': command('恢复会议附件', attachmentId, ['meetings'], secretary).returns<null>(),
  /** the bytes never change, so nothing makes a window ask again */
  'attachment.file': query(attachmentId, []).returns<FileBytes>(),
  /** every resolution that somebody carries out, of all meetings; most urgent first */
  'task.list': query(z.object({}), ['meetings']).returns<readonly Task[]>(),
  /** `doneOn` null: open again */
  'task.settle': command(
    '办结决议',
    z.object({
      agendaItemId: id<'agenda-item'>(),
      doneOn: localDate.nullable(),
      remark: z.string().trim().max(200, '备注最多 200 个字').optional(),
    }),
    ['meetings'],
    secretary,
  ).returns<null>(),
};
