import { App, Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import type { PosterId, PosterSummary } from '#core/boards/poster.ts';
import { MOST_POSTERS } from '#core/boards/poster-file.ts';
import type { Failure } from '#core/contract/failure.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useHost } from '#renderer/api/use-host.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { posterFile } from './poster-files.ts';

interface ExportDialogProps {
  readonly posters: readonly PosterSummary[];
  /** ticked when it opens */
  readonly first: readonly PosterId[];
  readonly onClose: () => void;
}

/** Posters and templates into one file, to be handed to another branch. */
export const ExportDialog = ({ posters, first, onClose }: ExportDialogProps) => {
  const { message } = App.useApp();
  const host = useHost();
  const [chosen, setChosen] = useState<readonly PosterId[]>(first);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const where = await saveBytes(await posterFile(host, chosen));
      if (where) message.success(where);
      if (where) onClose();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal open centered title="存成文件，给别的支部用" width="min(40rem, 94vw)" onCancel={onClose} footer={null}>
      <p>文件里有海报上的文字、图片和版式，没有本支部的名称、电话和名单；海报文字里自己写了的除外，请先看一遍。</p>
      <Checkbox.Group<PosterId> className="export-list" value={[...chosen]} onChange={setChosen}>
        {posters.map((poster) => (
          <Checkbox key={poster.id} value={poster.id}>
            {poster.name}
            {poster.template ? '（模板）' : ''}
          </Checkbox>
        ))}
      </Checkbox.Group>
      <FailureNotice failure={failure} />
      <Button type="primary" disabled={chosen.length === 0 || chosen.length > MOST_POSTERS} loading={busy} onClick={() => void save()}>
        存成文件（{chosen.length} 张）
      </Button>
    </Modal>
  );
};
