import { Button, Input, Radio } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { ExportTarget } from '#core/contract/results.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { whenEnter } from './composing.ts';
import { FailureNotice } from './failure-notice.tsx';
import { FormField } from './form-field.tsx';

interface FolderFieldProps {
  readonly label: string;
  readonly value: ExportTarget | null;
  readonly onChange: (folder: ExportTarget | null) => void;
}

const BYTES_PER_GB = 1_000_000_000;

const roomWords = (folder: ExportTarget): string =>
  folder.freeBytes === null ? '' : `,剩余 ${(folder.freeBytes / BYTES_PER_GB).toFixed(1)} GB`;

const targetWords = (folder: ExportTarget): string => `${folder.removable ? 'U盘 ' : ''}${folder.label}${roomWords(folder)}`;

/** A folder to write to: sticks first, then this laptop's own, then one the person names. */
export const FolderField = ({ label, value, onChange }: FolderFieldProps) => {
  const [known, setKnown] = useState<readonly ExportTarget[]>([]);
  const [path, setPath] = useState('');
  const { run: listFolders, ...listing } = useWork('laptop.folders');
  const naming = useWork('laptop.nameFolder');
  const native = window.postBridge?.native;

  const refresh = useCallback(async () => {
    const answer = await listFolders({});
    if (answer.ok) setKnown([...answer.value].sort((one, other) => Number(other.removable) - Number(one.removable)));
  }, [listFolders]);
  useEffect(() => void refresh(), [refresh]);

  const take = (folder: ExportTarget) => {
    setKnown((others) => [folder, ...others.filter((other) => other.path !== folder.path)]);
    onChange(folder);
  };
  const nameIt = async () => {
    const answer = await naming.run({ path });
    if (answer.ok) take(answer.value);
  };
  const choose = async () => {
    const chosen = await native?.chooseFolder();
    if (chosen) take({ ...chosen, label: chosen.path, removable: false, freeBytes: null });
  };
  return (
    <fieldset className="folder-field">
      <legend>{label}</legend>
      <FailureNotice failure={listing.failure} onRetry={() => void refresh()} />
      {known.length === 0 && !listing.busy && <p className="quiet">没有找到U盘。插好后点“重新找U盘”，或用下面的办法指定文件夹。</p>}
      <Radio.Group
        className="folder-list"
        value={value?.token ?? null}
        onChange={(event) => onChange(known.find((folder) => folder.token === event.target.value) ?? null)}
        options={known.map((folder) => ({
          value: folder.token,
          label: (
            <>
              {targetWords(folder)} <span className="quiet folder-path">{folder.path}</span>
            </>
          ),
        }))}
      />
      <Button onClick={() => void refresh()} loading={listing.busy}>
        重新找U盘
      </Button>
      {native ? (
        <Button onClick={() => void choose()}>选别的文件夹…</Button>
      ) : (
        <FormField label="别的文件夹" name="path" failure={naming.failure} hint="例如 /home/zhang/文档 或 D:\资料">
          {(field) => (
            <div className="folder-name">
              <Input {...field} value={path} onChange={(event) => setPath(event.target.value)} onKeyDown={whenEnter(() => void nameIt())} />
              <Button onClick={() => void nameIt()} loading={naming.busy}>
                用这个文件夹
              </Button>
            </div>
          )}
        </FormField>
      )}
    </fieldset>
  );
};
