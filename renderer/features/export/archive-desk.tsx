import { Button, Input, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ExportTarget, KnownPost } from '#core/contract/results.ts';
import type { FoundArchive, ArchiveView as View } from '#core/export/archive-view.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { sizeWords } from '#renderer/ui/file-size.ts';
import { FolderField } from '#renderer/ui/folder-field.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { ArchiveView } from './archive-view.tsx';
import { RestoreForm } from './restore-form.tsx';
import './export.css';

const foundWords = ({ name, kind, bytes }: FoundArchive): string => {
  const words = name === '.' ? '这个文件夹本身' : name;
  return `${words}${kind === 'package' ? '（加密包）' : ''}${bytes === null ? '' : `，${sizeWords(bytes)}`}`;
};

/** Which of the archives that lie in a folder, and its passphrase when it is a package. */
const useArchive = () => {
  const find = useWork('archive.find');
  const look = useWork('archive.look');
  const [folder, setFolder] = useState<ExportTarget | null>(null);
  const [found, setFound] = useState<readonly FoundArchive[] | null>(null);
  const [chosen, setChosen] = useState<FoundArchive | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [view, setView] = useState<View | null>(null);
  const choose = (archive: FoundArchive | null) => {
    setChosen(archive);
    setView(null);
    setPassphrase('');
    look.setFailure(null);
  };
  const pick = async (target: ExportTarget | null) => {
    setFolder(target);
    setFound(null);
    choose(null);
    if (!target) return;
    const answer = await find.run({ folder: target.token });
    if (!answer.ok) return;
    setFound(answer.value);
    choose(answer.value[0] ?? null);
  };
  const input =
    folder && chosen ? { folder: folder.token, name: chosen.name, packagePassphrase: chosen.kind === 'package' ? passphrase : null } : null;
  const open = async () => {
    if (!input) return;
    setView(null);
    const answer = await look.run(input);
    if (answer.ok) setView(answer.value);
  };
  return { find, look, folder, found, chosen, passphrase, view, input, choose, pick, open, setPassphrase };
};

type Archive = ReturnType<typeof useArchive>;

const Choose = ({ archive }: { readonly archive: Archive }) => {
  const { found, chosen, look, passphrase } = archive;
  if (!found) return null;
  if (found.length === 0) return <p className="look">这里没有本程序导出的档案。请换一个位置，或点进放档案的文件夹。</p>;
  return (
    <PlainForm className="narrow" label="选一份档案" onSubmit={() => void archive.open()}>
      <Radio.Group
        aria-label="找到的档案"
        className="folder-list"
        value={chosen?.name}
        onChange={(event) => archive.choose(found.find(({ name }) => name === event.target.value) ?? null)}
        options={found.map((one) => ({ value: one.name, label: foundWords(one) }))}
      />
      {chosen?.kind === 'package' && (
        <FormField label="加密包的口令" name="packagePassphrase" failure={look.failure} hint="导出那天设的，不一定是指挥所的口令。">
          {(field) => (
            <Input.Password
              {...field}
              autoComplete="off"
              value={passphrase}
              onChange={(event) => archive.setPassphrase(event.target.value)}
            />
          )}
        </FormField>
      )}
      <FailureNotice failure={look.failure} onClose={() => look.setFailure(null)} />
      {look.busy && <Busy label="正在核对…" progress={look.progress} onCancel={look.cancel} />}
      <Button type="primary" htmlType="submit" disabled={!chosen || look.busy}>
        打开看看
      </Button>
    </PlainForm>
  );
};

interface ArchiveDeskProps {
  /** what restoring means, where it is offered */
  readonly lead: ReactNode;
  /** how to get to the copy from here */
  readonly next: string;
  readonly onRestored?: () => void;
}

/** 恢复档案: looked at first, then a copy beside what is here. */
export const ArchiveDesk = ({ lead, next, onRestored }: ArchiveDeskProps) => {
  const archive = useArchive();
  const [restored, setRestored] = useState<KnownPost | null>(null);
  const { find, view, input } = archive;
  const pick = (target: ExportTarget | null) => {
    setRestored(null);
    void archive.pick(target);
  };
  const done = (post: KnownPost) => {
    setRestored(post);
    onRestored?.();
  };
  return (
    <div className="export-form">
      {lead}
      <FolderField label="档案在哪里" value={archive.folder} onChange={pick} />
      {find.busy && <Busy label="正在找档案…" progress={find.progress} />}
      <FailureNotice failure={find.failure} onClose={() => find.setFailure(null)} />
      <Choose archive={archive} />
      {view && <ArchiveView view={view} />}
      {view?.restorable && input && !restored && <RestoreForm input={input} onRestored={done} />}
      {restored && (
        <div role="status" className="done">
          已恢复成另一份“{restored.branchName}”，放在 <span className="path">{restored.folder}</span>。{next}
        </div>
      )}
    </div>
  );
};
