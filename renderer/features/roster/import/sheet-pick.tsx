import { Select } from 'antd';
import type { ImportPreview } from '#core/roster/import/import-preview.ts';

interface SheetPickProps {
  readonly preview: ImportPreview;
  readonly onPick: (sheet: string) => void;
}

/** Which sheet of a workbook with several; those without 姓名 cannot be read. */
export const SheetPick = ({ preview, onPick }: SheetPickProps) =>
  preview.sheets.length < 2 ? null : (
    <div className="row">
      <span>这个文件有 {preview.sheets.length} 张表，现在读的是</span>
      <Select
        aria-label="读哪一张表"
        value={preview.sheet}
        onChange={onPick}
        popupMatchSelectWidth={false}
        options={preview.sheets.map(({ name, rows }) => ({
          value: name,
          label: rows === null ? `${name}（没有“姓名”列）` : `${name}（${rows} 行）`,
          disabled: rows === null,
        }))}
      />
    </div>
  );
