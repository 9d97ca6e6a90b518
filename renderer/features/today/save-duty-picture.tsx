import { App, Button } from 'antd';
import type { LocalDate } from '#core/time/local-date.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { usePrintNote } from '#renderer/ui/use-print-note.ts';

/** 今日值班 as a picture for the group chat. */
export const SaveDutyPicture = ({ date }: { readonly date: LocalDate }) => {
  const { message } = App.useApp();
  const picture = useWork('paper.file');
  const noteDown = usePrintNote();
  const save = async () => {
    const document = { kind: 'today-card', date } as const;
    const made = await picture.run({ document, format: 'png' });
    if (!made.ok) {
      message.error({ content: made.failure.sentence, duration: 8 });
      return;
    }
    try {
      const where = await saveBytes(made.value);
      if (where === null) return;
      message.success(where);
      noteDown({ document, title: '今日值班', format: 'png', pages: null });
    } catch (error) {
      message.error({ content: failureOf(error).sentence, duration: 8 });
    }
  };
  return (
    <Button loading={picture.busy} onClick={() => void save()}>
      保存值班图片
    </Button>
  );
};
