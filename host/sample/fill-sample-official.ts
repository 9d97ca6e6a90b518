import type { MeetingId } from '#core/contract/id.ts';
import type { Call } from './fill-sample-post.ts';

/** 会议纪要 of the sample's committee meeting: the draft from its record, with who gets a copy, so that there is a 版记. */
export const drawUpSampleMinutes = async (call: Call, meetingId: MeetingId): Promise<void> => {
  const { draft } = await call('official.get', { meetingId });
  const { branchName, street } = await call('post.get', {});
  const copyTo = `${street}党工委，${street}办事处，各工作组`;
  await call('official.save', { meetingId, minutes: { ...draft, copyTo, printedBy: branchName } });
};
