import type { DocumentRequest } from '#core/contract/document.ts';
import { attachmentName, isPicture } from '#core/meetings/attachment.ts';
import { readAttachmentBytes } from '#db/stores/meetings/attachments.ts';
import { readPost } from '#db/stores/post/post.ts';
import { type MinutesModel, minutesModel } from '#paper/minutes/model.ts';
import type { Desk } from '../paper/paper-desk.ts';
import { readRecord } from './final.ts';

type Wanted = Pick<Extract<DocumentRequest, { kind: 'minutes' }>, 'meetingId' | 'attachments'>;

/** The record as it is printed: with its 更正, the list of its 附件, and the photos themselves when they are wished for. */
export const minutesOf = ({ db, now }: Desk, { meetingId, attachments: withPictures = false }: Wanted): MinutesModel => {
  const { meeting, final, amendments, attachments } = readRecord(db, meetingId, now);
  const kept = attachments.filter((one) => !one.removed);
  const pictures = kept.flatMap((one, index) =>
    withPictures && isPicture(one.mime)
      ? [
          {
            number: index + 1,
            name: attachmentName(one),
            mime: one.mime,
            base64: Buffer.from(readAttachmentBytes(db, one.id)).toString('base64'),
          },
        ]
      : [],
  );
  return minutesModel({ post: readPost(db), meeting, final, amendments, attachments: kept, pictures });
};
