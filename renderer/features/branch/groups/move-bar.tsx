import { Button, Select } from 'antd';
import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

interface MoveBarProps {
  readonly chosen: readonly PersonId[];
  readonly groups: readonly string[];
  readonly busy: boolean;
  readonly onMove: (group: string, personIds: readonly PersonId[]) => void;
  readonly onClear: () => void;
}

/** Stands for “out of every group”; no group can be called so, for names are trimmed. */
const NOWHERE = ' ';

/** Where the picked people go. */
export const MoveBar = ({ chosen, groups, busy, onMove, onClear }: MoveBarProps) => {
  const [to, setTo] = useState<string | null>(null);
  if (chosen.length === 0) return null;
  const options = [...groups.map((value) => ({ value, label: value })), { value: NOWHERE, label: '不编组' }];
  const submit = () => {
    if (to === null) return;
    onMove(to.trim(), chosen);
    setTo(null);
  };
  return (
    <PlainForm className="branch-together" label="移到工作组" onSubmit={submit}>
      <span role="status">已选 {chosen.length} 人，移到</span>
      <Select<string> className="move-to" aria-label="移到哪一组" placeholder="选一个组" value={to} options={options} onChange={setTo} />
      <Button type="primary" htmlType="submit" disabled={to === null} loading={busy}>
        移动
      </Button>
      <Button onClick={onClear}>不选了</Button>
    </PlainForm>
  );
};
