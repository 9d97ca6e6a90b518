import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { ExportTarget } from '#core/contract/results.ts';
import type { Rescue } from '#core/post/recovery.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FolderField } from '#renderer/ui/folder-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import type { RecoveryPlace } from './recovery-step.ts';

const Saved = ({ saved, onBack }: { readonly saved: Rescue; readonly onBack: () => void }) => (
  <section className="narrow">
    <h2>抢救出来了</h2>
    <p role="status">
      {saved.tables} 张表、{saved.rows} 行，写在“{saved.folder}”里的 {saved.name}，读回核对过。原来的文件没有动。
    </p>
    {saved.partly.length > 0 && <p className="look">这些表有一部分读不出来：{saved.partly.join('、')}。</p>}
    <Button size="large" onClick={onBack}>
      返回
    </Button>
  </section>
);

/** 抢救: what still reads becomes a workbook, for copying by hand or for another program. */
export const RescueStep = ({ place, onBack }: { readonly place: RecoveryPlace; readonly onBack: () => void }) => {
  const [folder, setFolder] = useState<ExportTarget | null>(null);
  const [passphrase, setPassphrase] = useState(place.passphrase ?? '');
  const rescue = useWork('recovery.rescue');
  const [saved, setSaved] = useState<Rescue | null>(null);
  const run = async () => {
    if (!folder) return rescue.setFailure({ code: 'invalid', sentence: '还没有写。请先选放在哪个文件夹。' });
    const answer = await rescue.run({ postId: place.post.postId, passphrase, folder: folder.token });
    if (answer.ok) setSaved(answer.value);
  };
  if (saved) return <Saved saved={saved} onBack={onBack} />;
  return (
    <PlainForm className="narrow" label="抢救读得出的资料" onSubmit={() => void run()}>
      <h2>抢救读得出的资料</h2>
      <p>把还读得出的每一张表写进一个电子表格。原来的文件只读不写。</p>
      <Alert type="warning" showIcon title="电子表格不加密，里面有姓名和电话。用完请删掉，不要发到群里。" />
      <FailureNotice failure={rescue.failure} />
      <FolderField label="写到哪个文件夹" value={folder} onChange={setFolder} />
      {place.passphrase === null && (
        <PassphraseField label="书记口令" name="passphrase" value={passphrase} onChange={setPassphrase} failure={rescue.failure} />
      )}
      {rescue.busy && <Busy label="正在读…" progress={rescue.progress} />}
      <div className="row">
        <Button type="primary" size="large" htmlType="submit" loading={rescue.busy}>
          写成电子表格
        </Button>
        <Button size="large" disabled={rescue.busy} onClick={onBack}>
          返回
        </Button>
      </div>
    </PlainForm>
  );
};
