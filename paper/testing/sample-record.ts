import type { Amendment } from '#core/meetings/amendment.ts';
import type { Attachment } from '#core/meetings/attachment.ts';
import type { FinalMark } from '#core/meetings/final-state.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { testId } from './sample-people.ts';

export const sampleFinal: FinalMark = {
  at: '2022-11-17T09:12' as LocalTime,
  by: '书记',
  hash: '7ade7ea9b35d2388'.padEnd(64, '0'),
  code: '7ADE-7EA9-B35D-2388',
  intact: true,
};

export const sampleAmendments: readonly Amendment[] = [
  {
    id: testId(8, 1) as Amendment['id'],
    at: '2022-11-18T08:30' as LocalTime,
    by: '书记',
    words: '第二项表决“赞成4票”应为“赞成3票”，“弃权1票”应为“弃权2票”，决议不变。',
    hash: 'a'.repeat(64),
  },
];

export const sampleAttachments: readonly Attachment[] = ['签到表', '会场', '分工草图'].map((caption, index) => ({
  id: testId(9, index) as Attachment['id'],
  fileName: `IMG_00${index}.jpg`,
  mime: 'image/jpeg',
  caption,
  size: 700_000,
  sha256: 'b'.repeat(64),
  addedAt: '2022-11-16T21:00' as LocalTime,
  removed: false,
  late: index === 2,
}));
