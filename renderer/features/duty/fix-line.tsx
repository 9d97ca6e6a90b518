import { BulbOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { figure } from './fairness.ts';
import type { SuggestedFix } from './use-suggested-fix.ts';

interface FixLineProps {
  readonly fix: SuggestedFix;
  readonly busy: boolean;
  readonly onApply: (fix: SuggestedFix) => void;
  /** the key that does the same; empty = none here */
  readonly keyName?: string;
}

/** One way to mend a broken cell: who to put there instead. */
export const FixLine = ({ fix, busy, onApply, keyName = '' }: FixLineProps) => (
  <p className="fix-line">
    <BulbOutlined aria-hidden="true" /> 建议：{fix.leaving}换成 <strong>{fix.candidate.name}</strong>
    <span className="quiet">
      （不违反规则，<span className="figures">{figure(fix.candidate.points)}</span> 点）
    </span>{' '}
    <Button size="small" disabled={busy} {...(keyName === '' ? {} : { 'aria-keyshortcuts': keyName })} onClick={() => onApply(fix)}>
      换上{keyName === '' ? '' : `（按 ${keyName}）`}
    </Button>
  </p>
);
