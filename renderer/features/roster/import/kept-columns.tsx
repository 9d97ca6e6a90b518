import { Checkbox } from 'antd';
import type { ImportPreview } from '#core/roster/import/import-preview.ts';

interface KeptColumnsProps {
  readonly preview: ImportPreview;
  readonly kept: ReadonlySet<string>;
  readonly onKeep: (columns: readonly string[]) => void;
}

/** Columns that no field takes: nothing of them is written unless somebody asks for it, and what is private says so. */
export const KeptColumns = ({ preview, kept, onKeep }: KeptColumnsProps) => {
  const { ignoredColumns, sensitiveColumns } = preview;
  if (ignoredColumns.length === 0) return null;
  const plain = ignoredColumns.filter((column) => !sensitiveColumns.includes(column));
  return (
    <details className="kept-columns" open={kept.size > 0}>
      <summary>
        没有用到的列：{ignoredColumns.join('、')}。<span className="quiet">默认不写进来；要照原样留着，点开来勾。</span>
      </summary>
      <Checkbox.Group className="kept-list" value={[...kept]} onChange={onKeep} aria-label="要照原样保留的列">
        {[...plain, ...sensitiveColumns].map((column) => (
          <Checkbox key={column} value={column}>
            {column}
            {sensitiveColumns.includes(column) && <span className="verdict-notice"> 涉及隐私</span>}
          </Checkbox>
        ))}
      </Checkbox.Group>
      {sensitiveColumns.length > 0 && (
        <p className="verdict-notice">
          {sensitiveColumns.join('、')}
          涉及隐私：值班用不着的不要收。身份证号、住址、银行卡这类内容，没有本人同意不要勾；勾了会跟着花名册一起导出。
        </p>
      )}
    </details>
  );
};
