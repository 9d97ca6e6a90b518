import { Button } from 'antd';
import type { ImportChoiceState } from './use-import-choices.ts';

interface DuplicateBarProps {
  readonly count: number;
  readonly choices: ImportChoiceState;
}

/** One answer for all repeated rows; single rows are changed in the table afterwards. */
export const DuplicateBar = ({ count, choices }: DuplicateBarProps) =>
  count === 0 ? null : (
    <div className="row import-duplicates">
      <span>重复的 {count} 行，不选就只补原来空着的内容。全部改成：</span>
      <Button size="small" onClick={() => choices.decideAll('merge', null)}>
        只补空着的
      </Button>
      <Button size="small" onClick={() => choices.decideAll('merge', 'theirs')}>
        以表格为准
      </Button>
      <Button size="small" onClick={() => choices.decideAll('skip', null)}>
        都不要
      </Button>
    </div>
  );
