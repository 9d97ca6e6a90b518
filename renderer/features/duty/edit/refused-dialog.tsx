import { Button, Modal } from 'antd';
import type { DutyPeriod } from '#core/contract/results.ts';
import type { RefusedStep } from '#core/duty/edit-duties.ts';
import { refusedWords } from './edit-words.ts';

export interface Refusals {
  /** what was done: 粘贴, 复制上周 */
  readonly verb: string;
  /** what came of it, in words */
  readonly done: string;
  readonly refused: readonly RefusedStep[];
}

interface RefusedDialogProps {
  readonly period: DutyPeriod;
  readonly refusals: Refusals;
  readonly onClose: () => void;
}

/** What could not be done with each duty, and why; the rest is done and can be taken back in one step. */
export const RefusedDialog = ({ period, refusals, onClose }: RefusedDialogProps) => {
  const lines = [...new Set(refusals.refused.map((one) => refusedWords(period, one)))];
  return (
    <Modal
      open
      title={`${refusals.verb}：${refusals.refused.length} 班没有改`}
      onCancel={onClose}
      footer={
        <Button type="primary" autoFocus onClick={onClose}>
          知道了
        </Button>
      }
    >
      <p>{refusals.done}。没有改的和原因：</p>
      <ul className="edit-refused">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Modal>
  );
};
