import { App, Button } from 'antd';
import type { AuditFilter } from '#core/history/audit.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

/** The steps that the filter lets through, in one `.xlsx`. */
export const SaveLog = ({ filter }: { readonly filter: AuditFilter }) => {
  const { message } = App.useApp();
  const workbook = useWork('audit.workbook');
  const save = async () => {
    const made = await workbook.run(filter);
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
      <Button loading={workbook.busy} onClick={() => void save()}>
        存成表格
      </Button>
      <FailureNotice failure={workbook.failure} onClose={() => workbook.setFailure(null)} />
    </>
  );
};
