import { Button, Input, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { ExportTarget } from '#core/contract/results.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { whenEnter } from './composing.ts';
import { FailureNotice } from './failure-notice.tsx';
import { FormField } from './form-field.tsx';
import { useFolders } from './use-folders.ts';

interface FolderFieldProps {
  readonly label: string;
  readonly value: ExportTarget | null;
  readonly onChange: (folder: ExportTarget | null) => void;
}

type NativeFolderChoice = NonNullable<NonNullable<Window['postBridge']>['native']>['chooseFolder'];

const BYTES_PER_GB = 1_000_000_000;
const BYTES_PER_MB = 1_000_000;

const roomWords = ({ freeBytes }: ExportTarget): string => {
  if (freeBytes === null) return '';
  return freeBytes < BYTES_PER_GB
    ? `，剩余 ${Math.floor(freeBytes / BYTES_PER_MB)} MB`
    : `，剩余 ${(freeBytes / BYTES_PER_GB).toFixed(1)} GB`;
};

/** Sticks say of themselves that they are one. */
const targetWords = (folder: ExportTarget): string => `${folder.label}${roomWords(folder)}`;

const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(/[\\/]$/.test(folder) ? folder : `${folder}/`);

/** Takes the choice back when its stick is pulled, and says so. */
const useStillThere = (listed: readonly ExportTarget[] | undefined, { value, onChange }: FolderFieldProps): string | null => {
  const [lost, setLost] = useState<string | null>(null);
  const seen = useRef(false);
  const isListed = listed?.some((folder) => folder.path === value?.path) ?? false;
  useEffect(() => {
    if (value && isListed) {
      seen.current = true;
      setLost(null);
    } else if (value && listed && seen.current) {
      seen.current = false;
      setLost(value.label);
      onChange(null);
    }
  }, [value, listed, isListed, onChange]);
  return lost;
};

interface TakeProps {
  readonly listed: readonly ExportTarget[];
  readonly onTake: (folder: ExportTarget) => void;
}

/** The system's own dialog, where there is one. */
const NativeChoice = ({ choose, listed, onTake }: TakeProps & { readonly choose: NativeFolderChoice }) => {
  const run = async () => {
    const chosen = await choose();
    if (!chosen) return;
    const stick = listed.find((folder) => folder.removable && isInside(chosen.path, folder.path));
    onTake({ ...chosen, label: chosen.path, removable: stick !== undefined, freeBytes: stick?.freeBytes ?? null });
  };
  return <Button onClick={() => void run()}>选别的文件夹…</Button>;
};

/** A folder typed by the person, behind a door without native dialogs. */
const TypedChoice = ({ onTake }: Pick<TakeProps, 'onTake'>) => {
  const naming = useWork('laptop.nameFolder');
  const [path, setPath] = useState('');
  const nameIt = async () => {
    const answer = await naming.run({ path });
    if (answer.ok) onTake(answer.value);
  };
  return (
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
  );
};

const optionOf = (folder: ExportTarget) => ({
  value: folder.token,
  label: (
    <>
      {targetWords(folder)} {folder.label !== folder.path && <span className="quiet folder-path">{folder.path}</span>}
    </>
  ),
});

/** A folder to write to: sticks first, then this laptop's own, then one the person names. */
export const FolderField = (props: FolderFieldProps) => {
  const { label, value, onChange } = props;
  const [named, setNamed] = useState<readonly ExportTarget[]>([]);
  const listing = useFolders();
  const lost = useStillThere(listing.data, props);
  const choose = window.postBridge?.native?.chooseFolder;
  const listed = [...(listing.data ?? [])].sort((one, other) => Number(other.removable) - Number(one.removable));
  const known = [...named.filter((folder) => !listed.some((other) => other.path === folder.path)), ...listed];
  const take = (folder: ExportTarget) => {
    setNamed((others) => [folder, ...others.filter((other) => other.path !== folder.path)]);
    onChange(folder);
  };
  return (
    <fieldset className="folder-field">
      <legend>{label}</legend>
      <FailureNotice failure={listing.error} onRetry={() => void listing.refetch()} />
      {listing.data && !known.some((folder) => folder.removable) && (
        <p className="quiet">没有找到U盘。插好后几秒钟会自己出现在这里；没出现就先在文件管理器里点开它。</p>
      )}
      <p className="look" aria-live="polite">
        {lost && `${lost} 已经拔出，请重新选。`}
      </p>
      <Radio.Group
        className="folder-list"
        value={value?.token ?? null}
        onChange={(event) => onChange(known.find((folder) => folder.token === event.target.value) ?? null)}
        options={known.map(optionOf)}
      />
      {choose ? <NativeChoice choose={choose} listed={listed} onTake={take} /> : <TypedChoice onTake={take} />}
    </fieldset>
  );
};
