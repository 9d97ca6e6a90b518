import { Button } from 'antd';
import type { AuditFilter } from '#core/history/audit.ts';
import { useFileSaving } from '#renderer/api/use-file-saving.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

/** The steps that the filter lets through, in one `.xlsx`. */
export const SaveLog = ({ filter }: { readonly filter: AuditFilter }) => {
  const workbook = useFileSaving('audit.workbook');
  return (
    <>
      <Button loading={workbook.busy} onClick={() => void workbook.save(filter)}>
        存成 Excel
      </Button>
      <FailureNotice failure={workbook.failure} onClose={() => workbook.setFailure(null)} />
    </>
  );
};
