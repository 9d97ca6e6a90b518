import { App, Button } from 'antd';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

/** Every ledger of the store in one `.xlsx`. */
export const SaveWorkbook = () => {
  const { message } = App.useApp();
  const workbook = useWork('supplies.workbook');
  const save = async () => {
    const made = await workbook.run({});
    if (!made.ok) return;
    try {
      const where = await saveBytes(made.value);
      if (where) message.success(where);
    } catch (error) {
      workbook.setFailure(failureOf(error));
    }
  };
  return (
    <>
      <Button disabled={workbook.busy} onClick={() => void save()}>
        全部存成 Excel
      </Button>
      {workbook.busy && <Busy label="正在写账…" progress={workbook.progress} onCancel={workbook.cancel} />}
      <FailureNotice failure={workbook.failure} onClose={() => workbook.setFailure(null)} />
    </>
  );
};
