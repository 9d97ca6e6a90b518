import { Button } from 'antd';
import { useState } from 'react';
import { roles } from '#core/contract/route.ts';
import type { Account } from '#core/post/account.ts';
import { roleWords } from '#core/post/role-words.ts';
import { keysOf } from '#core/roster/person.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { ResetDrawer, RevokeDialog, RoleDialog } from './account-acts.tsx';
import { type AccountAct, AccountTable } from './account-table.tsx';
import { AddAccount } from './add-account.tsx';
import { AutoLockPart } from './auto-lock-part.tsx';
import { OwnPart } from './own-part.tsx';
import { RecoveryPart } from './recovery-part.tsx';
import './accounts.css';

const dialogs = { role: RoleDialog, reset: ResetDrawer, revoke: RevokeDialog } as const;

const People = () => {
  const { data, error, refetch } = useHostQuery('account.list', {});
  const [adding, setAdding] = useState(false);
  const [acting, setActing] = useState<{ readonly act: AccountAct; readonly account: Account } | null>(null);
  const Dialog = acting && dialogs[acting.act];
  return (
    <section className="account-part" aria-labelledby="people-title">
      <h2 id="people-title">谁可以打开</h2>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!data && !error && <Busy label="正在打开…" />}
      {data && <AccountTable accounts={data} onAct={(act, account) => setActing({ act, account })} />}
      <div className="row">
        <Button type="primary" onClick={() => setAdding(true)}>
          添加使用人
        </Button>
      </div>
      {adding && <AddAccount onClose={() => setAdding(false)} />}
      {acting && Dialog && <Dialog account={acting.account} onClose={() => setActing(null)} />}
    </section>
  );
};

const RoleList = () => (
  <section className="account-part" aria-labelledby="roles-title">
    <h2 id="roles-title">四种角色能做什么</h2>
    <table className="role-list">
      <thead>
        <tr>
          <th scope="col">角色</th>
          <th scope="col">能做</th>
          <th scope="col">不能做</th>
        </tr>
      </thead>
      <tbody>
        {keysOf(roles).map((role) => (
          <tr key={role}>
            <th scope="row">{roles[role]}</th>
            <td>{roleWords[role].may}</td>
            <td>{roleWords[role].mayNot}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** 使用人: who may open this post and as what, their passphrases, and when the window locks by itself. */
export const AccountsPanel = () => {
  const { may, why } = useMay('account.add');
  return (
    <div>
      <OwnPart />
      {may ? <People /> : <p className="quiet">添加、停用使用人：{why}。</p>}
      {may && <RecoveryPart />}
      <AutoLockPart />
      <RoleList />
    </div>
  );
};
