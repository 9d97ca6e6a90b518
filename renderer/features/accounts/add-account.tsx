import { App, Input, Select } from 'antd';
import { useState } from 'react';
import type { AccountId } from '#core/contract/id.ts';
import { type Role, roles } from '#core/contract/route.ts';
import { roleWords } from '#core/post/role-words.ts';
import { keysOf } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { checkPair, NewPassphrase, noPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { OwnPassphrase } from './confirm-own.tsx';

export const roleOptions = keysOf(roles).map((role) => ({ value: role, label: roles[role] }));

/** 添加使用人: the secretary says who and as what, the new person types their own passphrase. */
export const AddAccount = ({ onClose }: { readonly onClose: () => void }) => {
  const { message } = App.useApp();
  const [id] = useState(() => crypto.randomUUID() as string as AccountId);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('storekeeper');
  const [pair, setPair] = useState(noPassphrase);
  const [own, setOwn] = useState('');
  const add = useWork('account.add');
  const save = async () => {
    const input = { id, name, role, passphrase: pair.first, own };
    const problem = checkInput('account.add', input) ?? checkPair(pair);
    if (problem) return add.setFailure(problem);
    const answer = await add.run(input);
    if (!answer.ok) return;
    message.success(`已添加${answer.value.name}（${roles[answer.value.role]}）。现在可以用自己的口令打开了。`);
    onClose();
  };
  const dirty = name !== '' || pair.first !== '';
  return (
    <FormDrawer
      title="添加使用人"
      verb="添加"
      dirty={dirty}
      busy={add.busy}
      failure={add.failure}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <FormField label="姓名" name="name" failure={add.failure} required hint="操作记录里就写这个名字，以后不能改">
        {(field) => <Input {...field} autoFocus autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} />}
      </FormField>
      <FormField label="角色" name="role" failure={add.failure} required hint={`能做：${roleWords[role].may}`}>
        {(field) => <Select<Role> {...field} value={role} onChange={setRole} options={roleOptions} />}
      </FormField>
      <p>下面的口令请新使用人自己输入，别人不要看。每人的口令要不一样。</p>
      <NewPassphrase value={pair} onChange={setPair} failure={add.failure} label="新使用人的口令" />
      <OwnPassphrase value={own} onChange={setOwn} failure={add.failure} />
    </FormDrawer>
  );
};
