import { ExpectedFailure } from '#core/contract/failure.ts';
import type { MeetingId } from '#core/contract/id.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { lateAttachmentWords, MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS, recogniseAttachment } from '#core/meetings/attachment.ts';
import { addAmendment } from '#db/stores/meetings/amendments.ts';
import {
  type AttachmentId,
  addAttachment,
  changeAttachment,
  countAttachments,
  readAttachment,
  readAttachmentBytes,
} from '#db/stores/meetings/attachments.ts';
import { finalHashOf, refuseFinal, sha256 } from '#db/stores/meetings/final.ts';
import { readMeeting } from '#db/stores/meetings/meetings.ts';
import { legalFileName } from '#paper/file-name.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';

const invalid = (sentence: string): ExpectedFailure => new ExpectedFailure('invalid', sentence);

const checkedBytes = (base64: string) => {
  const bytes = Buffer.from(base64, 'base64');
  const mime = recogniseAttachment(bytes);
  if (bytes.length > MAX_ATTACHMENT_BYTES) throw invalid('一个附件最大 10 MB，没有添加。请缩小后再选。');
  if (!mime) throw invalid('只能添加照片（JPEG、PNG、WebP）和 PDF，没有添加。别的文件请先存成 PDF。');
  return { bytes, mime };
};

const add = ({ writer, now, session }: CommandContext, input: ParsedInputOf<'attachment.add'>): void => {
  const { id, meetingId, fileName, caption } = input;
  const { bytes, mime } = checkedBytes(input.base64);
  if (countAttachments(writer.db, meetingId) >= MAX_ATTACHMENTS)
    throw new ExpectedFailure('refused', `一次会议最多 ${MAX_ATTACHMENTS} 个附件，没有添加。请先去掉不要的。`);
  const hash = sha256(bytes);
  addAttachment(writer, { id, meetingId, fileName, mime, caption, size: bytes.length, sha256: hash, bytes, addedAt: now });
  const recordHash = finalHashOf(writer.db, meetingId);
  if (recordHash === null) return;
  const words = lateAttachmentWords({ fileName, caption, sha256: hash });
  addAmendment(writer, meetingId, recordHash, { id: id as string as never, at: now, by: session.user, words });
};

/** A change of what belongs to a record, as long as that is not final. */
const change = ({ writer, about }: CommandContext, id: AttachmentId, what: Parameters<typeof changeAttachment>[2]): null => {
  const { meetingId, fileName } = readAttachment(writer.db, id);
  about(fileName);
  refuseFinal(writer.db, meetingId as MeetingId);
  changeAttachment(writer, id, what);
  return null;
};

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'application/pdf': '.pdf',
};

/** As it was called, but legal everywhere and with the ending of what it is: a photo called 照片.exe does not leave as a program. */
const savedName = (fileName: string, mime: string): string =>
  `${legalFileName(fileName.replace(/\.[^.]{1,5}$/, ''))}${endings[mime] ?? ''}`;

export const attachmentQueries: SomeQueries<'attachment'> = {
  'attachment.file': ({ db }, { id }) => {
    const { fileName, mime } = readAttachment(db, id);
    return { fileName: savedName(fileName, mime), mime, base64: Buffer.from(readAttachmentBytes(db, id)).toString('base64') };
  },
};

export const attachmentCommands: SomeCommands<'attachment'> = {
  'attachment.add': (context, input) => {
    readMeeting(context.writer.db, input.meetingId);
    context.about(input.fileName);
    add(context, input);
    return null;
  },
  'attachment.describe': (context, { id, caption }) => change(context, id, { caption }),
  'attachment.remove': (context, { id }) => change(context, id, { removed: true }),
  'attachment.restore': (context, { id }) => change(context, id, { removed: false }),
};
