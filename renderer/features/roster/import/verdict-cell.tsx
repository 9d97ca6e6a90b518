import { CheckOutlined, CloseCircleOutlined, CopyOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import type { ImportRow } from '#core/contract/results.ts';

interface VerdictCellProps {
  readonly row: ImportRow;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** Whether a row can be taken, and if not, every reason. */
export const VerdictCell = ({ row, ticked, onTick }: VerdictCellProps) => {
  switch (row.verdict.kind) {
    case 'ready':
      return (
        <span className="verdict-ready">
          <CheckOutlined aria-hidden /> 可导入
        </span>
      );
    case 'duplicate':
      return (
        <span className="verdict-duplicate">
          <span>
            <CopyOutlined aria-hidden /> 重复：{row.verdict.of}
          </span>
          <Checkbox checked={ticked} onChange={(event) => onTick(event.target.checked)} aria-label={`第 ${row.line} 行也导入`}>
            也导入
          </Checkbox>
        </span>
      );
    case 'bad':
      return (
        <span className="verdict-bad">
          <CloseCircleOutlined aria-hidden /> {row.verdict.reasons.join('；')}
        </span>
      );
  }
};
