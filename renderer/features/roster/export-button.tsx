import { App, Button } from 'antd';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';

/** The whole roster as .xlsx; the file is not encrypted, and says so. */
export const ExportButton = () => {
  const { message, modal } = App.useApp();
  const work = useWork('roster.export');
  const run = async () => {
    const made = await work.run({});
    if (!made.ok) return void message.error(made.failure.sentence, 8);
    try {
      const where = await saveBytes(made.value);
      if (where) message.success(where);
    } catch (error) {
      message.error(failureOf(error).sentence, 8);
    }
  };
  const ask = () =>
    void modal.confirm({
      title: '导出花名册',
      content: '导出的 .xlsx 没有加密，里面有姓名和电话。请只交给需要的人，用完删除。',
      okText: '导出',
      cancelText: '不导出',
      onOk: run,
    });
  return (
    <Button loading={work.busy} onClick={ask}>
      导出
    </Button>
  );
};
