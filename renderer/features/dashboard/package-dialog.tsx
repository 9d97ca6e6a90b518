import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { WrittenPackage } from '#core/contract/figures-routes.ts';
import type { ExportTarget } from '#core/contract/results.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FolderField } from '#renderer/ui/folder-field.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import type { Span } from './figures-span.ts';
import { PackagePreviewPart } from './package-preview.tsx';

const Written = ({ written, removable }: { readonly written: WrittenPackage; readonly removable: boolean }) => {
  const [printing, setPrinting] = useState(false);
  return (
    <section className="panel" aria-label="已写好">
      <p className="export-done" role="status">
        已写入并核对 {written.fileName}
      </p>
      <p className="figures">指纹 {written.fingerprint}</p>
      <p className="quiet">打印交接单，和文件分开交给上级；对方用交接单上的指纹核对文件。{removable && '拔 U 盘以前请先在系统里弹出。'}</p>
      <Button type="primary" onClick={() => setPrinting(true)}>
        打印交接单
      </Button>
      {printing && (
        <PrintDialog
          title="数据包交接单"
          document={{ kind: 'figures-slip', exportId: written.exportId }}
          onClose={() => setPrinting(false)}
        />
      )}
    </section>
  );
};

/** 数据包给上级: all of it read beforehand, then signed and written where the person says. The days stay those it was opened with. */
export const PackageDialog = ({ span: opened, onClose }: { readonly span: Span; readonly onClose: () => void }) => {
  const [span] = useState(opened);
  const { data: preview, error, refetch } = useHostQuery('figures.preview', span);
  const work = useWork('figures.write');
  const [folder, setFolder] = useState<ExportTarget | null>(null);
  const [written, setWritten] = useState<WrittenPackage | null>(null);
  const write = async () => {
    if (!folder) return;
    setWritten(null);
    const answer = await work.run({ period: span, folder: folder.token });
    if (answer.ok) setWritten(answer.value);
  };
  return (
    <Modal open centered title="数据包给上级" width="min(860px, 94vw)" onCancel={onClose} footer={null}>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!preview && !error && <Busy label="正在统计…" />}
      {preview && <PackagePreviewPart preview={preview} />}
      <FolderField label="写到哪里" value={folder} onChange={setFolder} />
      <div className="row">
        <Button type="primary" disabled={!folder || !preview || work.busy} onClick={() => void write()}>
          签名并写入
        </Button>
        {!folder && <span className="quiet">先选好写到哪里。</span>}
      </div>
      {work.busy && <Busy label="正在写入…" progress={work.progress} />}
      <FailureNotice failure={work.failure} onClose={() => work.setFailure(null)} />
      {written && <Written written={written} removable={folder?.removable ?? false} />}
    </Modal>
  );
};
