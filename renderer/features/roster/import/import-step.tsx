import { App, Button } from 'antd';
import { useState } from 'react';
import type { ImportPlan } from '#core/roster/import/import-plan.ts';
import type { ImportPreview, ImportRow } from '#core/roster/import/import-preview.ts';
import type { Person } from '#core/roster/person.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { Told } from '#renderer/ui/told.tsx';
import { CompareRow } from './compare-row.tsx';
import { DuplicateBar } from './duplicate-bar.tsx';
import { KeptColumns } from './kept-columns.tsx';
import { PreviewTable } from './preview-table.tsx';
import { badRowsOf, countRows } from './row-counts.ts';
import { SheetPick } from './sheet-pick.tsx';
import { useImportChoices } from './use-import-choices.ts';

interface ImportStepProps {
  readonly preview: ImportPreview;
  readonly people: readonly Person[];
  readonly onSheet: (sheet: string) => void;
  readonly onOther: () => void;
  readonly onDone: () => void;
}

const planInWords = ({ people, merges }: ImportPlan, none: string): string => {
  const parts = [people.length > 0 ? `导入 ${people.length} 人` : '', merges.length > 0 ? `补充 ${merges.length} 人` : ''];
  return parts.filter(Boolean).join('，') || none;
};

/** The look before the leap: what will be written, what not and why. */
export const ImportStep = ({ preview, people, onSheet, onOther, onDone }: ImportStepProps) => {
  const { message } = App.useApp();
  const choices = useImportChoices(preview, people);
  const [compared, setCompared] = useState<ImportRow | null>(null);
  // Made once per row, so that pressing 导入 again after a fault names the same people.
  const [ids] = useState(() => new Map(preview.rows.map((row) => [row.line, crypto.randomUUID()])));
  const { plan } = choices;
  const act = useAct('roster.import', { inPlace: true, done: ({ added, merged }) => doneInWords(added, merged) });
  const badRows = useWork('roster.badRows');
  const counts = countRows(preview.rows);

  const run = async () => {
    const answer = await act.run({
      people: plan.people.map(({ line, fields }) => ({ id: ids.get(line) ?? crypto.randomUUID(), fields })),
      merges: plan.merges.map((merge) => ({ ...merge, changed: [...merge.changed] })),
    });
    if (answer.ok) onDone();
  };
  const saveBad = async () => {
    const made = await badRows.run(badRowsOf(preview));
    if (!made.ok) return;
    const where = await saveBytes(made.value);
    if (where) message.success(where);
  };
  return (
    <div className="import-step">
      <SheetPick preview={preview} onPick={onSheet} />
      <Told>
        <p>
          “{preview.fileName}”共 {counts.all} 行。原来的资料不会被悄悄改掉；有误的行改好后再导入一次就行。
        </p>
      </Told>
      <KeptColumns preview={preview} kept={choices.keptColumns} onKeep={choices.keepColumns} />
      <FailureNotice failure={act.failure ?? badRows.failure} />
      <DuplicateBar count={counts.duplicate} choices={choices} />
      <PreviewTable preview={preview} choices={choices} onCompare={setCompared} />
      <div className="row import-buttons">
        <Button type="primary" disabled={plan.people.length + plan.merges.length === 0} loading={act.busy} onClick={() => void run()}>
          {planInWords(plan, '没有可导入的人员')}
        </Button>
        {counts.bad > 0 && (
          <Button loading={badRows.busy} onClick={() => void saveBad()}>
            下载有误的 {counts.bad} 行
          </Button>
        )}
        <Button onClick={onOther}>换一个文件</Button>
      </div>
      {compared && <CompareRow row={compared} preview={preview} people={people} choices={choices} onClose={() => setCompared(null)} />}
    </div>
  );
};

const doneInWords = (added: number, merged: number): string => {
  if (merged === 0) return `已导入 ${added} 人`;
  return added === 0 ? `已补充 ${merged} 人` : `已导入 ${added} 人，补充 ${merged} 人`;
};
