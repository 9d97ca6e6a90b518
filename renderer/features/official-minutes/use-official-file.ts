import { App } from 'antd';
import type { FileFormat } from '#core/contract/document.ts';
import type { MeetingId } from '#core/contract/id.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';

/** The stored 纪要 as a file, and where it went. */
export const useOfficialFile = (meetingId: MeetingId) => {
  const { message } = App.useApp();
  const file = useWork('paper.file');
  const write = async (format: FileFormat): Promise<void> => {
    const made = await file.run({ document: { kind: 'official-minutes', meetingId }, format });
    if (!made.ok) return;
    try {
      const where = await saveBytes(made.value);
      if (where) message.success(where);
    } catch (fault) {
      file.setFailure(failureOf(fault));
    }
  };
  return { ...file, write };
};
