import { App } from 'antd';
import type { FileFormat } from '#core/contract/document.ts';
import type { MeetingId } from '#core/contract/id.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { usePrintNote } from '#renderer/ui/use-print-note.ts';

/** The stored 纪要 as a file, and where it went; `printed` when it went to the printer. */
export const useOfficialFile = (meetingId: MeetingId) => {
  const { message } = App.useApp();
  const file = useWork('paper.file');
  const noteDown = usePrintNote();
  const document = { kind: 'official-minutes', meetingId } as const;
  const printed = (): void => noteDown({ document, title: '会议纪要', format: 'print', pages: null });
  const write = async (format: FileFormat): Promise<void> => {
    const made = await file.run({ document, format });
    if (!made.ok) return;
    try {
      const where = await saveBytes(made.value);
      if (where === null) return;
      message.success(where);
      noteDown({ document, title: '会议纪要', format, pages: made.value.pages ?? null });
    } catch (fault) {
      file.setFailure(failureOf(fault));
    }
  };
  return { ...file, write, printed };
};
