import { Button } from 'antd';
import { useState } from 'react';
import type { ExportTarget } from '#core/contract/results.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FolderField } from '#renderer/ui/folder-field.tsx';

interface AddFolderProps {
  readonly onBack: () => void;
  readonly onAdded: () => void;
}

/** A post's folder that lies elsewhere, for instance on a stick or copied from another laptop. */
export const AddFolder = ({ onBack, onAdded }: AddFolderProps) => {
  const [folder, setFolder] = useState<ExportTarget | null>(null);
  const add = useWork('laptop.addFolder');
  const run = async () => {
    if (!folder) return add.setFailure({ code: 'invalid', sentence: '请先选文件夹。' });
    const answer = await add.run({ folder: folder.token });
    if (answer.ok) onAdded();
  };
  return (
    <section className="narrow" aria-labelledby="folder-title">
      <h1 id="folder-title">打开已有文件夹</h1>
      <p>选放着指挥所文件（post.db）的文件夹。只登记位置，不移动、不复制。</p>
      <FailureNotice failure={add.failure} />
      <FolderField label="指挥所在哪个文件夹" value={folder} onChange={setFolder} />
      <div className="row">
        <Button type="primary" size="large" onClick={() => void run()} loading={add.busy}>
          登记这个文件夹
        </Button>
        <Button size="large" onClick={onBack}>
          返回
        </Button>
      </div>
    </section>
  );
};
