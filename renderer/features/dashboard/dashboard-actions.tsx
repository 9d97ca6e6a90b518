import { Button } from 'antd';
import { useState } from 'react';
import { useFileSaving } from '#renderer/api/use-file-saving.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import type { Span } from './figures-span.ts';
import { PackageDialog } from './package-dialog.tsx';

/** What is done with the figures: on paper, as a workbook, to the level above. */
export const DashboardActions = ({ span }: { readonly span: Span }) => {
  const [open, setOpen] = useState<'print' | 'package' | null>(null);
  const file = useFileSaving('figures.workbook');
  return (
    <>
      <Button type="primary" onClick={() => setOpen('print')}>
        打印数据一览
      </Button>
      <Button loading={file.busy} onClick={() => void file.save(span)}>
        存成 Excel
      </Button>
      <May route="figures.write">
        <Button onClick={() => setOpen('package')}>数据包给上级</Button>
      </May>
      <FailureNotice failure={file.failure} onClose={() => file.setFailure(null)} />
      {open === 'print' && <PrintDialog title="数据一览" document={{ kind: 'figures-overview', ...span }} onClose={() => setOpen(null)} />}
      {open === 'package' && <PackageDialog span={span} onClose={() => setOpen(null)} />}
    </>
  );
};
