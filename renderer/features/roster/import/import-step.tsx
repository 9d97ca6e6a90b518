import { App, Button } from 'antd';
import { useState } from 'react';
import type { ImportPreview } from '#core/contract/results.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { badRowsFile } from './bad-rows-file.ts';
import { countRows, rowsToImport } from './import-plan.ts';
import { PreviewTable } from './preview-table.tsx';

interface ImportStepProps {
  readonly preview: ImportPreview;
  readonly onOther: () => void;
  readonly onDone: () => void;
}

/** The look before the leap: what will be written, what not and why. */
export const ImportStep = ({ preview, onOther, onDone }: ImportStepProps) => {
  const { message } = App.useApp();
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  // Made once per row, so that pressing 导入 again after a fault names the same people.
  const [ids] = useState(() => new Map(preview.rows.map((row) => [row.line, crypto.randomUUID()])));
  const act = useAct('roster.import', { inPlace: true, done: ({ added }) => `已导入 ${added} 人` });
  const chosen = rowsToImport(preview.rows, ticked);
  const counts = countRows(preview.rows);

  const tick = (line: number, yes: boolean) => {
    const next = new Set(ticked);
    if (yes) next.add(line);
    else next.delete(line);
    setTicked(next);
  };
  const run = async () => {
    const people = chosen.map((row) => ({ id: ids.get(row.line) ?? crypto.randomUUID(), fields: row.fields }));
    const answer = await act.run({ people });
    if (answer.ok) onDone();
  };
  const saveBad = async () => {
    const where = await saveBytes(badRowsFile(preview));
    if (where) message.success(where);
  };
  return (
    <div className="import-step">
      <p>
        “{preview.fileName}”共 {counts.all} 行。重复的人默认不导入；有误的行改好后再导入一次就行。
        {preview.ignoredColumns.length > 0 && <span className="quiet"> 没有用到的列：{preview.ignoredColumns.join('、')}。</span>}
      </p>
      <FailureNotice failure={act.failure} />
      <PreviewTable preview={preview} ticked={ticked} onTick={tick} />
      <div className="row import-buttons">
        <Button type="primary" disabled={chosen.length === 0} loading={act.busy} onClick={() => void run()}>
          {chosen.length === 0 ? '没有可导入的人员' : `导入 ${chosen.length} 人`}
        </Button>
        {counts.bad > 0 && <Button onClick={() => void saveBad()}>下载有误的 {counts.bad} 行</Button>}
        <Button onClick={onOther}>换一个文件</Button>
      </div>
    </div>
  );
};
