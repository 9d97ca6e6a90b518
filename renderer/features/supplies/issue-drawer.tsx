import { useState } from 'react';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { StockLine } from '#core/supplies/supplies.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { blankIssue, issueInput } from './issue-draft.ts';
import { IssueForm } from './issue-form.tsx';

interface IssueDrawerProps {
  readonly lines: readonly StockLine[];
  readonly itemId: string;
  readonly onClose: () => void;
}

/** 发放 to a person, a group or a household; never more than there is. */
export const IssueDrawer = ({ lines, itemId, onClose }: IssueDrawerProps) => {
  const now = useLocalNow();
  const [handler, keepHandler] = useKeptState('supplies-handler', '');
  const [moveId] = useState(() => crypto.randomUUID());
  const [start] = useState(() => blankIssue(itemId, now(), handler));
  const [draft, setDraft] = useState(start);
  const line = lines.find((one) => one.item.id === draft.itemId);
  const act = useAct('supplies.issue', {
    inPlace: true,
    done: ({ voucher, balance }) => `已发放，凭证号 ${voucher}，结余 ${showQuantity(balance)} ${line?.item.unit ?? ''}`,
  });
  const { input, failure: found } = issueInput(moveId, draft, line);
  const { failure, mayGo } = useFormCheck(act.failure, () => found);
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run(input);
    if (!answer.ok) return;
    keepHandler(draft.handler);
    onClose();
  };
  return (
    <FormDrawer
      title="发放物资"
      verb="发放"
      dirty={draft !== start}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <IssueForm lines={lines} draft={draft} change={(part) => setDraft((before) => ({ ...before, ...part }))} failure={failure} />
    </FormDrawer>
  );
};
