import { Button } from 'antd';
import { useState } from 'react';
import type { Branch } from '#core/roster/organisation/branch.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { TextField } from '../text-field.tsx';
import { useFieldsForm } from '../use-fields-form.ts';
import { ApprovalFields } from './approval-fields.tsx';

interface BranchDrawerProps {
  /** null: a new one */
  readonly branch: Branch | null;
  readonly onClose: () => void;
}

/** 同点的党支部: name, approving body, founded, dissolved. */
export const BranchDrawer = ({ branch, onClose }: BranchDrawerProps) => {
  const [id] = useState(() => branch?.id ?? crypto.randomUUID());
  const remove = useAct('branch.remove', { inPlace: true, done: () => `已删除 ${branch?.name ?? ''}` });
  const { fields, change, failure, drawer } = useFieldsForm({
    route: 'branch.save',
    start: () => {
      const { name, approvedBy, foundedOn, dissolvedOn } = branch ?? { name: '', approvedBy: '', foundedOn: null, dissolvedOn: null };
      return { name, approvedBy, foundedOn, dissolvedOn };
    },
    toInput: (now) => ({ id, fields: now }),
    done: ({ name }) => `已保存 ${name.trim()}`,
    other: remove.failure,
    onClose,
  });
  const deletion = (
    <Button danger loading={remove.busy} onClick={async () => (await remove.run({ id })).ok && onClose()}>
      删除这个支部
    </Button>
  );
  return (
    <FormDrawer
      {...drawer}
      title={branch?.name ?? '添加同点的党支部'}
      verb={branch ? '保存' : '添加'}
      head={branch && <RecordHistory kind="branch" id={branch.id} name={branch.name} />}
      extra={branch && deletion}
    >
      <TextField
        label="党支部名称"
        name="name"
        failure={failure}
        required
        most={60}
        hint="例如 金岸小区临时党支部"
        value={fields.name}
        onChange={(name) => change({ name })}
      />
      <FormField label="成立日期" name="foundedOn" failure={failure}>
        {(field) => <DateInput {...field} clearable value={fields.foundedOn} onChange={(foundedOn) => change({ foundedOn })} />}
      </FormField>
      <ApprovalFields approvedBy={fields.approvedBy} dissolvedOn={fields.dissolvedOn} failure={failure} change={change} />
    </FormDrawer>
  );
};
