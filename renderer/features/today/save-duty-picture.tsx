import { App, Button } from 'antd';
import type { LocalDate } from '#core/time/local-date.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';

/** 今日值班 as a picture for the group chat. */
export const SaveDutyPicture = ({ date }: { readonly date: LocalDate }) => {
  const { message } = App.useApp();
  const picture = useWork('paper.file');
  const save = async () => {
    const made = await picture.run({ document: { kind: 'today-card', date }, format: 'png' });
    if (!made.ok) {
      message.error({ content: made.failure.sentence, duration: 8 });
      return;
    }
    try {
      const where = await saveBytes(made.value);
      if (where) message.success(where);
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
