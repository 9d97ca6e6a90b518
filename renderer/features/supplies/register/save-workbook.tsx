import { Button } from 'antd';
import { useFileSaving } from '#renderer/api/use-file-saving.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

/** Every ledger of the store in one `.xlsx`. */
export const SaveWorkbook = () => {
  const workbook = useFileSaving('supplies.workbook');
  return (
    <>
      <Button disabled={workbook.busy} onClick={() => void workbook.save({})}>
        全部存成 Excel
      </Button>
      {workbook.busy && <Busy label="正在写账…" progress={workbook.progress} onCancel={workbook.cancel} />}
      <FailureNotice failure={workbook.failure} onClose={() => workbook.setFailure(null)} />
    </>
  );
};
