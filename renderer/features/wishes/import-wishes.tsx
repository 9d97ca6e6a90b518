import { App, Button, Modal, Table } from 'antd';
import { useState } from 'react';
import type { WishPreview, WishRow } from '#core/duty/wish.ts';
import { readFileAsBase64 } from '#renderer/api/read-file.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf, useAct } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { TableFileButtons } from '#renderer/ui/table-file-buttons.tsx';
import { Told } from '#renderer/ui/told.tsx';
import { wishesToImport } from './wishes-to-import.ts';

const ChooseTable = ({ onChoose }: { readonly onChoose: (file: File) => void }) => {
  const { message } = App.useApp();
  const template = useWork('wish.template');
  const saveTemplate = async () => {
    const made = await template.run({});
    const where = made.ok ? await saveBytes(made.value) : null;
    if (where) message.success(where);
  };
  return (
    <>
      <FailureNotice failure={template.failure} />
      <p>选一个 Excel 表格（.xlsx）或 .csv 文件。一行写一个人的一段日子：姓名、日期、到哪天、班次、意愿。</p>
      <p className="quiet">意愿可填：想值、不想值、请假、生病、隔离、公出。在您按“导入”之前什么都不会写入。</p>
      <TableFileButtons label="意愿表文件" onChoose={onChoose} onTemplate={() => void saveTemplate()} busy={template.busy} />
    </>
  );
};

const Verdict = ({ row }: { readonly row: WishRow }) =>
  row.verdict.kind === 'bad' ? (
    <span className="bad">有误：{row.verdict.reasons.join('；')}</span>
  ) : (
    <span className="done">可导入{row.verdict.wishes.length > 1 ? `（${row.verdict.wishes.length} 天）` : ''}</span>
  );

const PreviewStep = (props: { readonly preview: WishPreview; readonly onOther: () => void; readonly onDone: () => void }) => {
  const { preview, onOther, onDone } = props;
  const [chosen] = useState(() => wishesToImport(preview, () => crypto.randomUUID()));
  const act = useAct('wish.import', {
    inPlace: true,
    done: ({ wishes, absences }) => `已导入 ${wishes} 条意愿，${absences} 条请假`,
  });
  const bad = preview.rows.filter((row) => row.verdict.kind === 'bad').length;
  const ready = preview.rows.length - bad;
  const columns = preview.columns.filter((column) => !preview.ignoredColumns.includes(column));
  const run = async () => {
    if ((await act.run({ wishes: [...chosen.wishes], absences: [...chosen.absences] })).ok) onDone();
  };
  return (
    <>
      <Told>
        <p>
          “{preview.fileName}”共 {preview.rows.length} 行，可导入 {ready} 行，有误 {bad} 行。有误的行改好后再导入一次就行。
          {preview.ignoredColumns.length > 0 && <span className="quiet"> 没有用到的列：{preview.ignoredColumns.join('、')}。</span>}
        </p>
      </Told>
      <FailureNotice failure={act.failure} />
      <Table<WishRow>
        size="small"
        rowKey="line"
        dataSource={[...preview.rows]}
        pagination={preview.rows.length > 100 ? { pageSize: 100 } : false}
        scroll={{ x: 'max-content', y: '24rem' }}
        columns={[
          { key: 'line', title: '行', render: (_, row) => <span className="figures">{row.line}</span> },
          { key: 'verdict', title: '结果', render: (_, row) => <Verdict row={row} /> },
          ...columns.map((column) => ({ key: column, title: column, render: (_: unknown, row: WishRow) => row.cells[column] })),
        ]}
      />
      <div className="row">
        <Button type="primary" disabled={ready === 0} loading={act.busy} onClick={() => void run()}>
          {ready === 0 ? '没有可导入的行' : `导入 ${ready} 行`}
        </Button>
        <Button onClick={onOther}>换一个文件</Button>
      </div>
    </>
  );
};

/** 导入意愿: choose a file, look, import. */
export const ImportWishes = ({ onClose }: { readonly onClose: () => void }) => {
  const [preview, setPreview] = useState<WishPreview | null>(null);
  const work = useWork('wish.preview');
  const read = async (file: File) => {
    try {
      const answer = await work.run({ fileName: file.name, base64: await readFileAsBase64(file) });
      if (answer.ok) setPreview(answer.value);
    } catch (error) {
      work.setFailure(failureOf(error));
    }
  };
  return (
    <Modal open title="导入意愿和请假" width="min(64rem, 94vw)" footer={null} mask={{ closable: false }} onCancel={onClose}>
      <FailureNotice failure={work.failure} />
      {work.busy && <Busy label="正在读文件…" progress={work.progress} onCancel={work.cancel} />}
      {!work.busy && !preview && <ChooseTable onChoose={(file) => void read(file)} />}
      {preview && <PreviewStep preview={preview} onOther={() => setPreview(null)} onDone={onClose} />}
    </Modal>
  );
};
