import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import type { ExportTarget } from '#core/contract/results.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from './busy.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { FolderField } from './folder-field.tsx';

/** The file's own name; the whole path stands in the list of backups. */
const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** 立即备份: where to, then one verified file. */
export const BackupDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [folder, setFolder] = useState<ExportTarget | null>(null);
  const backup = useWork('backup.run');
  const run = async (token: string | null) => {
    const answer = await backup.run({ folder: token });
    if (!answer.ok) return;
    message.success(`已备份到${answer.value.onStick ? '选中的文件夹' : '本机'}，核对过能打开：${nameOf(answer.value.path)}`);
    void queries.invalidateQueries({ queryKey: ['backup.state'] });
    void queries.invalidateQueries({ queryKey: ['today.summary'] });
    onClose();
  };
  return (
    <Modal open title="立即备份" footer={null} onCancel={onClose} width={720}>
      <p>备份是加密的，和平时用同一个口令打开。放到U盘上，电脑丢了也能恢复。</p>
      <FailureNotice failure={backup.failure} />
      <FolderField label="备份到哪里" value={folder} onChange={setFolder} />
      {backup.busy && <Busy label="正在备份并核对…" progress={backup.progress} onCancel={backup.cancel} />}
      <div className="row">
        <Button type="primary" disabled={!folder || backup.busy} onClick={() => void run(folder?.token ?? null)}>
          备份到选中的文件夹
        </Button>
        <Button disabled={backup.busy} onClick={() => void run(null)}>
          备份在本机
        </Button>
      </div>
    </Modal>
  );
};
