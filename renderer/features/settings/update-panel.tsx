import { App, Button } from 'antd';
import { useState } from 'react';
import type { ExportTarget } from '#core/contract/results.ts';
import { compareVersions } from '#core/update/manifest.ts';
import type { UpdateDone, UpdateOffer, UpdateState } from '#core/update/update.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FolderField } from '#renderer/ui/folder-field.tsx';
import { Offer } from './update-offer.tsx';
import { useUpdateState } from './use-update-state.ts';

/** A stick, what lies on it, and putting it in. */
const FromStick = ({ onDone }: { readonly onDone: (done: UpdateDone) => void }) => {
  const [folder, setFolder] = useState<ExportTarget | null>(null);
  const [offer, setOffer] = useState<UpdateOffer | null>(null);
  const check = useWork('update.check');
  const apply = useWork('update.apply');
  const choose = (chosen: ExportTarget | null) => {
    setFolder(chosen);
    setOffer(null);
    check.setFailure(null);
    apply.setFailure(null);
  };
  const runCheck = async (token: string) => {
    setOffer(null);
    const answer = await check.run({ folder: token });
    if (answer.ok) setOffer(answer.value);
  };
  const runApply = async (token: string) => {
    const answer = await apply.run({ folder: token });
    if (answer.ok) onDone(answer.value);
  };
  return (
    <>
      <FolderField label="更新放在哪里" value={folder} onChange={choose} />
      <FailureNotice failure={check.failure ?? apply.failure} />
      {!offer && (
        <div className="row">
          <Button type="primary" disabled={!folder || check.busy} onClick={() => folder && void runCheck(folder.token)}>
            核对更新
          </Button>
        </div>
      )}
      {check.busy && <Busy label="正在核对签名和文件…" progress={check.progress} onCancel={check.cancel} />}
      {offer && folder && <Offer offer={offer} busy={apply.busy} onApply={() => void runApply(folder.token)} />}
      {apply.busy && <Busy label="正在安装…" progress={apply.progress} onCancel={apply.cancel} />}
    </>
  );
};

/** Another version has been chosen; this one runs until the program is closed. */
const Waiting = ({ state, done }: { readonly state: UpdateState; readonly done: UpdateDone | null }) => (
  <div role="status">
    <h3 className="done">下次打开用 {state.next} 版</h3>
    <p>
      现在开着的还是 {state.version} 版。手头的事做完以后，关闭程序、重新打开即可；资料不用动。
      {done?.backup && '安装前已备份一次，在“备份”里能看到。'}
    </p>
  </div>
);

const titleOf = (running: string, other: string, older: boolean): string => {
  if (other === running) return `还用 ${other} 版`;
  return older ? `回到 ${other} 版` : `换成 ${other} 版`;
};

/** 回到上一版, and forward again. */
const OtherVersion = ({ state, onChanged }: { readonly state: UpdateState; readonly onChanged: () => void }) => {
  const { modal } = App.useApp();
  const back = useWork('update.back');
  const { next, other } = state;
  if (other === null) return null;
  const older = compareVersions(other, next) < 0;
  const title = titleOf(state.version, other, older);
  const ask = () =>
    modal.confirm({
      title: `下次打开${title}？`,
      content: older
        ? `${next} 版留在旁边，可以再换回来。资料不会改；如果新版已经升级过资料，旧版打不开，会说明怎么办，也可以用升级之前的备份恢复。`
        : `${next} 版留在旁边，可以再换回来。`,
      okText: title,
      cancelText: '不换',
      onOk: async () => {
        if ((await back.run({})).ok) onChanged();
      },
    });
  return (
    <>
      <h3>旁边还有 {other} 版</h3>
      <p className="quiet">新版不好用时换回去；新版打不开时，运行程序文件夹里的“回到上一版”。</p>
      <FailureNotice failure={back.failure} />
      <div className="row">
        <Button onClick={() => void ask()} disabled={back.busy}>
          {title}
        </Button>
      </div>
    </>
  );
};

const Installed = () => (
  <p>
    这个程序不是从免安装的文件夹打开的，不能在这里换版本。请在关闭程序以后运行新版的安装包，或用新版的整个文件夹换掉旧的；资料在另外的地方，不受影响。
  </p>
);

/** 更新: the program itself, from a signed folder on a stick; no network. */
export const UpdatePanel = () => {
  const { state, look } = useUpdateState();
  const [done, setDone] = useState<UpdateDone | null>(null);
  const finish = (what: UpdateDone) => {
    setDone(what);
    look();
  };
  const now = state.data;
  if (!now) return <FailureNotice failure={state.error} onRetry={() => void state.refetch()} />;
  return (
    <div>
      <p>
        现在是 <strong>{now.version}</strong> 版（{now.system}）。程序不联网，新版由上级或发放的同志用 U
        盘送来；只装发布人签过名、逐个文件核对无误的。
      </p>
      {now.program === null && <Installed />}
      {now.program !== null && (now.next === now.version ? <FromStick onDone={finish} /> : <Waiting state={now} done={done} />)}
      <OtherVersion state={now} onChanged={look} />
    </div>
  );
};
