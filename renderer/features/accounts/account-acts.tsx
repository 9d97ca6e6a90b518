import { App, Select } from 'antd';
import { useState } from 'react';
import { type Role, roles } from '#core/contract/route.ts';
import type { Account } from '#core/post/account.ts';
import { roleWords } from '#core/post/role-words.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { roleOptions } from './add-account.tsx';
import { ConfirmOwn } from './confirm-own.tsx';
import { NewPassphraseDrawer } from './new-passphrase-drawer.tsx';

interface ActProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** 停用 */
export const RevokeDialog = ({ account, onClose }: ActProps) => {
  const { message } = App.useApp();
  const revoke = useWork('account.revoke');
  const run = async (own: string) => {
    const answer = await revoke.run({ id: account.id, own });
    if (!answer.ok) return;
    message.success(`已停用${account.name}，数据密钥已换。`);
    onClose();
  };
  return (
    <ConfirmOwn
      title={`停用${account.name}`}
      verb="停用"
      busy={revoke.busy}
      failure={revoke.failure}
      onConfirm={(own) => void run(own)}
      onClose={onClose}
    >
      <p>{account.name}的口令马上作废，打开着的窗口马上锁定。资料换一把新密钥，其他人的口令不变。做过的事都留在操作记录里。</p>
      <p className="quiet">
        以前做的备份仍能用旧口令打开。放在外面的旧备份请收好或删掉，再做一份新的。停用以后不能再启用，需要时另外添加。
      </p>
    </ConfirmOwn>
  );
};

/** 改角色 */
export const RoleDialog = ({ account, onClose }: ActProps) => {
  const { message } = App.useApp();
  const [role, setRole] = useState<Role>(account.role);
  const change = useWork('account.changeRole');
  const run = async (own: string) => {
    const answer = await change.run({ id: account.id, role, own });
    if (!answer.ok) return;
    message.success(`${account.name}现在是${roles[role]}。`);
    onClose();
  };
  return (
    <ConfirmOwn
      title={`改${account.name}的角色`}
      verb="改角色"
      busy={change.busy}
      failure={change.failure}
      onConfirm={(own) => void run(own)}
      onClose={onClose}
    >
      <FormField label="角色" name="role" failure={change.failure} hint={`能做：${roleWords[role].may}`}>
        {(field) => <Select<Role> {...field} value={role} onChange={setRole} options={roleOptions} />}
      </FormField>
      <p className="quiet">{account.name}打开着的窗口会锁定，重新输入口令后按新角色使用。</p>
    </ConfirmOwn>
  );
};

/** 重设口令, for one who forgot theirs. */
export const ResetDrawer = ({ account, onClose }: ActProps) => {
  const reset = useWork('account.resetPassphrase');
  return (
    <NewPassphraseDrawer
      title={`重设${account.name}的口令`}
      lead={`先由您输入本人口令，再请${account.name}自己输入新口令。旧口令马上作废。`}
      done={`${account.name}的口令已换。`}
      busy={reset.busy}
      failure={reset.failure}
      setFailure={reset.setFailure}
      save={async (typed) => {
        const input = { id: account.id, ...typed };
        const problem = checkInput('account.resetPassphrase', input);
        if (!problem) return reset.run(input);
        reset.setFailure(problem);
        return { ok: false, failure: problem };
      }}
      onClose={onClose}
    />
  );
};
