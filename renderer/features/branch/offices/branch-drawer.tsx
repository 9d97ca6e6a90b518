import { Button, Input } from 'antd';
import { useState } from 'react';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import type { BranchSection } from './office-rows.ts';

interface BranchDrawerProps {
  /** null: a new one; the post's own has its name and founding day in the settings */
  readonly section: BranchSection | null;
  readonly onClose: () => void;
}

/** 党支部: name, approving body, founded, dissolved. */
export const BranchDrawer = ({ section, onClose }: BranchDrawerProps) => {
  const isOwn = section !== null && section.id === null;
  const [id] = useState(() => section?.id ?? crypto.randomUUID());
  const [start] = useState(() => ({
    name: section?.name ?? '',
    approvedBy: section?.approvedBy ?? '',
    foundedOn: section?.foundedOn ?? null,
    dissolvedOn: section?.dissolvedOn ?? null,
  }));
  const [fields, setFields] = useState(start);
  const change = (part: Partial<typeof fields>) => setFields({ ...fields, ...part });
  const own = { approvedBy: fields.approvedBy, dissolvedOn: fields.dissolvedOn };
  const save = useAct('branch.save', { inPlace: true, done: () => `已保存 ${fields.name.trim()}` });
  const saveOwn = useAct('branch.saveOwn', { inPlace: true, done: () => '已保存本支部资料' });
  const remove = useAct('branch.remove', { inPlace: true, done: () => `已删除 ${start.name}` });
  const answered = save.failure ?? saveOwn.failure ?? remove.failure;
  const { failure, mayGo } = useFormCheck(answered, () =>
    isOwn ? checkInput('branch.saveOwn', own) : checkInput('branch.save', { id, fields }),
  );
  const submit = async () => {
    if (!mayGo()) return;
    const outcome = isOwn ? await saveOwn.run(own) : await save.run({ id, fields });
    if (outcome.ok) onClose();
  };
  return (
    <FormDrawer
      title={section ? section.name : '添加同点的党支部'}
      verb={section ? '保存' : '添加'}
      dirty={JSON.stringify(fields) !== JSON.stringify(start)}
      busy={save.busy || saveOwn.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      extra={
        section?.id && (
          <Button danger loading={remove.busy} onClick={async () => (await remove.run({ id })).ok && onClose()}>
            删除这个支部
          </Button>
        )
      }
    >
      {isOwn ? (
        <p className="quiet">名称和成立日期在“设置”里改。</p>
      ) : (
        <>
          <FormField label="党支部名称" name="name" failure={failure} required hint="例如 金岸小区临时党支部">
            {(field) => <Input {...field} maxLength={60} value={fields.name} onChange={({ target }) => change({ name: target.value })} />}
          </FormField>
          <FormField label="成立日期" name="foundedOn" failure={failure}>
            {(field) => <DateInput {...field} clearable value={fields.foundedOn} onChange={(foundedOn) => change({ foundedOn })} />}
          </FormField>
        </>
      )}
      <FormField label="批准机关" name="approvedBy" failure={failure} hint="批准成立的上级党组织，例如 中共望桥街道工作委员会">
        {(field) => (
          <Input {...field} maxLength={60} value={fields.approvedBy} onChange={({ target }) => change({ approvedBy: target.value })} />
        )}
      </FormField>
      <FormField label="撤销日期" name="dissolvedOn" failure={failure} hint="任务结束、批准机关撤销支部的那一天；还没有就空着。">
        {(field) => <DateInput {...field} clearable value={fields.dissolvedOn} onChange={(dissolvedOn) => change({ dissolvedOn })} />}
      </FormField>
    </FormDrawer>
  );
};
