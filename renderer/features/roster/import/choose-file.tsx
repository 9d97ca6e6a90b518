import { App } from 'antd';
import { type DragEvent, useState } from 'react';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { TableFileButtons } from '#renderer/ui/table-file-buttons.tsx';

interface ChooseFileProps {
  readonly onChoose: (file: File) => void;
}

/** A table from the unit, by button or dropped on the page, or our own empty one to fill in. */
export const ChooseFile = ({ onChoose }: ChooseFileProps) => {
  const { message } = App.useApp();
  const [over, setOver] = useState(false);
  const template = useWork('roster.template');
  const saveTemplate = async () => {
    const made = await template.run({});
    if (!made.ok) return;
    const where = await saveBytes(made.value);
    if (where) message.success(where);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onChoose(file);
  };
  return (
    <section
      aria-label="选择花名册文件"
      className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FailureNotice failure={template.failure} />
      <p>
        选一个 Excel 表格（.xlsx）或 .csv 文件，也可以把文件拖到这里。上面有标题、表头占两三行、有合并的格子都可以，只要有“姓名”这一列。
      </p>
      <p className="quiet">先看一遍再导入，在您按“导入”之前什么都不会写进花名册。</p>
      <TableFileButtons label="花名册文件" onChoose={onChoose} onTemplate={() => void saveTemplate()} busy={template.busy} />
    </section>
  );
};
