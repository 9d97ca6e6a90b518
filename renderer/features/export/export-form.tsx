import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { FileFormat } from '#core/contract/document.ts';
import type { ExportResult, ExportTarget } from '#core/contract/results.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FolderField } from '#renderer/ui/folder-field.tsx';
import { chosenDocuments, type ExportLine, formatNames, type Ticks } from './export-choice.ts';
import { WrittenFiles } from './written-files.tsx';

interface LineProps {
  readonly line: ExportLine;
  readonly ticked: readonly FileFormat[];
  readonly onTick: (formats: readonly FileFormat[]) => void;
}

const Line = ({ line, ticked, onTick }: LineProps) => (
  <li className="export-line">
    <Checkbox checked={ticked.length > 0} onChange={(event) => onTick(event.target.checked ? ['pdf'] : [])}>
      {line.name}
    </Checkbox>
    {line.offered.length > 1 && (
      <Checkbox.Group<FileFormat>
        className="export-formats"
        value={[...ticked]}
        onChange={onTick}
        options={line.offered.map((format) => ({ value: format, label: formatNames[format] }))}
      />
    )}
  </li>
);

/** The result appears below a long form. */
const showIt = (result: HTMLElement | null): void => result?.scrollIntoView({ block: 'nearest' });

/** What to write, where to, and what came of it. */
export const ExportForm = ({ lines }: { readonly lines: readonly ExportLine[] }) => {
  const work = useWork('export.write');
  const [ticks, setTicks] = useState<Ticks>({});
  const [roster, setRoster] = useState(true);
  const [ledger, setLedger] = useState(true);
  const [folder, setFolder] = useState<ExportTarget | null>(null);
  const [written, setWritten] = useState<ExportResult | null>(null);
  const documents = chosenDocuments(lines, ticks);
  const files = documents.length + Number(roster) + Number(ledger);

  const write = async () => {
    if (!folder) return;
    setWritten(null);
    const outcome = await work.run({ folder: folder.token, documents: [...documents], roster, ledger });
    if (outcome.ok) setWritten(outcome.value);
  };
  return (
    <div className="export-form">
      <fieldset className="export-what" disabled={work.busy}>
        <legend>导出哪些材料</legend>
        <ul className="export-lines">
          {lines.map((line) => (
            <Line
              key={line.key}
              line={line}
              ticked={ticks[line.key] ?? line.ticked}
              onTick={(formats) => setTicks({ ...ticks, [line.key]: formats })}
            />
          ))}
          <li className="export-line">
            <Checkbox checked={roster} onChange={(event) => setRoster(event.target.checked)}>
              花名册（Excel，含电话）
            </Checkbox>
          </li>
          <li className="export-line">
            <Checkbox checked={ledger} onChange={(event) => setLedger(event.target.checked)}>
              物资台账（Excel）
            </Checkbox>
          </li>
        </ul>
        <p className="quiet">U 盘上的文件没有加密。含姓名电话的材料请妥善保管，用完收回。</p>
      </fieldset>
      <FolderField label="写到哪里" value={folder} onChange={setFolder} />
      <div className="export-go">
        <Button type="primary" disabled={!folder || files === 0 || work.busy} onClick={() => void write()}>
          写入 {files} 个文件
        </Button>
        {!folder && <span className="quiet">先选好写到哪里。</span>}
        {files === 0 && <span className="quiet">先选要导出的材料。</span>}
      </div>
      {work.busy && <Busy label="正在写入并核对…" progress={work.progress} onCancel={work.cancel} />}
      <FailureNotice failure={work.failure} onClose={() => work.setFailure(null)} />
      {written && (
        <div role="status" ref={showIt}>
          <p className="export-done">已写入并逐一核对：{written.folder}</p>
          <WrittenFiles files={written.files} />
        </div>
      )}
    </div>
  );
};
