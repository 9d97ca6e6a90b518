import { CheckOutlined, CloseCircleOutlined, CopyOutlined, InfoCircleOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import type { DuplicateAct } from '#core/roster/import/import-plan.ts';
import type { ImportRow } from '#core/roster/import/import-preview.ts';
import type { DuplicateVerdict, ImportChoiceState } from './use-import-choices.ts';

interface VerdictCellProps {
  readonly row: ImportRow;
  readonly choices: ImportChoiceState;
  readonly onCompare: (row: ImportRow) => void;
}

const actChoices: readonly { value: DuplicateAct; label: string }[] = [
  { value: 'merge', label: '并入这个人' },
  { value: 'add', label: '另加一个人' },
  { value: 'skip', label: '这一行不要' },
];

/** 补 2 项，3 项不同: what merging would mean, before one looks closer. */
const differencesInWords = ({ differences }: DuplicateVerdict): string => {
  const fills = differences.filter((difference) => difference.fills).length;
  const conflicts = differences.length - fills;
  if (differences.length === 0) return '没有新内容';
  return [fills > 0 ? `能补 ${fills} 项` : '', conflicts > 0 ? `${conflicts} 项不同` : ''].filter(Boolean).join('，');
};

const DuplicateCell = ({ row, verdict, choices, onCompare }: VerdictCellProps & { readonly verdict: DuplicateVerdict }) => (
  <span className="verdict-duplicate">
    <span>
      <CopyOutlined aria-hidden /> {verdict.match.reason === 'phone' ? '电话相同' : '重复'}：{verdict.of}（{differencesInWords(verdict)}）
    </span>
    <span className="verdict-acts">
      <Select<DuplicateAct>
        size="small"
        aria-label={`第 ${row.line} 行怎么办`}
        value={choices.actFor(row, verdict)}
        options={[...actChoices]}
        onChange={(act) => choices.decide(row.line, act)}
      />
      {verdict.differences.length > 0 && (
        <Button size="small" aria-label={`对照第 ${row.line} 行`} onClick={() => onCompare(row)}>
          对照
        </Button>
      )}
    </span>
  </span>
);

const Notices = ({ notices }: { readonly notices: readonly string[] }) =>
  notices.map((notice) => (
    <span className="verdict-notice" key={notice}>
      <InfoCircleOutlined aria-hidden /> {notice}
    </span>
  ));

/** Whether a row can be taken, and if not, every reason. */
export const VerdictCell = (props: VerdictCellProps) => {
  const { notices, verdict } = props.row;
  if (verdict.kind === 'bad')
    return (
      <span className="verdict-bad">
        <CloseCircleOutlined aria-hidden /> {verdict.reasons.join('；')}
      </span>
    );
  return (
    <>
      {verdict.kind === 'ready' ? (
        <span className="verdict-ready">
          <CheckOutlined aria-hidden /> 可导入
        </span>
      ) : (
        <DuplicateCell {...props} verdict={verdict} />
      )}
      <Notices notices={notices} />
    </>
  );
};
