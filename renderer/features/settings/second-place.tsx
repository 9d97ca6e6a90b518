import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import type { ExportTarget } from '#core/contract/results.ts';
import type { SecondPlace as Place } from '#core/post/backup.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FolderField } from '#renderer/ui/folder-field.tsx';
import { May } from '#renderer/ui/may.tsx';

/** Which stick or folder; it counts once the first backup there has been read back. */
const ChooseDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { message } = App.useApp();
  const [folder, setFolder] = useState<ExportTarget | null>(null);
  const choosing = useWork('backup.choosePlace');
  const run = async () => {
    if (!folder) return;
    const answer = await choosing.run({ folder: folder.token });
    if (!answer.ok) return;
    message.success('已设为第二处，第一份备份读回核对过。');
    onClose();
  };
  return (
    <Modal open title="第二处备份放在哪里" footer={null} onCancel={onClose} width={720}>
      <p>选一个 U 盘或别的磁盘。以后它插着的时候，程序自己往里备份；拔了也不耽误用。备份是加密的。</p>
      <FailureNotice failure={choosing.failure} />
      <FolderField label="放在哪里" value={folder} onChange={setFolder} />
      {choosing.busy && <Busy label="正在备份并读回核对…" progress={choosing.progress} />}
      <div className="row">
        <Button type="primary" disabled={!folder || choosing.busy} onClick={() => void run()}>
          设为第二处，马上备份一次
        </Button>
      </div>
    </Modal>
  );
};

const stateWords: Readonly<Record<Place['state'], string>> = {
  here: '在，会自动备份',
  gone: '现在不在，插上以后自动备份',
  other: '那里现在是另一个 U 盘，没有往里写。请插上原来那个，或重新选',
};

/** 第二处: a folder off this laptop that is written by itself whenever it is there. */
export const SecondPlace = ({ place }: { readonly place: Place | null }) => {
  const [choosing, setChoosing] = useState(false);
  const copy = useWork('backup.toPlace');
  const leave = useWork('backup.leavePlace');
  return (
    <section className="settings-part">
      <h2>第二处备份</h2>
      <FailureNotice failure={copy.failure ?? leave.failure} />
      {place ? (
        <>
          <p>
            <span className="path-cell">{place.path}</span>{' '}
            <span className={place.state === 'here' ? 'done' : 'look'}>{stateWords[place.state]}</span>
          </p>
          {!place.away && <p className="look">这个文件夹和资料在同一个磁盘上，电脑丢了会一起丢。最好换成 U 盘。</p>}
        </>
      ) : (
        <p>还没有设。设好以后，U 盘插着的时候程序自己往里备份。</p>
      )}
      {copy.busy && <Busy label="正在备份并读回核对…" progress={copy.progress} />}
      <div className="row">
        {place?.state === 'here' && (
          <Button loading={copy.busy} onClick={() => void copy.run({})}>
            现在备份到第二处
          </Button>
        )}
        <May route="backup.choosePlace">
          <Button onClick={() => setChoosing(true)}>{place ? '换一处…' : '选第二处…'}</Button>
        </May>
        {place && (
          <May route="backup.leavePlace">
            <Button type="text" loading={leave.busy} onClick={() => void leave.run({})}>
              不再自动备份到这里
            </Button>
          </May>
        )}
      </div>
      {place && <p className="quiet">取消以后，那里已有的备份不会删。</p>}
      {choosing && <ChooseDialog onClose={() => setChoosing(false)} />}
    </section>
  );
};
