import { Button, Table, Tag } from 'antd';
import { roles } from '#core/contract/route.ts';
import type { Account } from '#core/post/account.ts';
import { useMe } from '#renderer/api/use-me.ts';
import { DateText } from '#renderer/ui/date-text.tsx';

export type AccountAct = 'role' | 'reset' | 'revoke';

interface AccountTableProps {
  readonly accounts: readonly Account[];
  readonly onAct: (act: AccountAct, account: Account) => void;
}

const State = ({ revokedAt }: Account) =>
  revokedAt === null ? (
    '可以打开'
  ) : (
    <>
      <Tag>已停用</Tag>
      <DateText value={revokedAt} />
    </>
  );

/** Everybody who may or might open this post; those who have left stay, because the log names them. */
export const AccountTable = ({ accounts, onAct }: AccountTableProps) => {
  const me = useMe();
  const acts = (account: Account) =>
    account.revokedAt === null && (
      <div className="row">
        <Button size="small" aria-label={`改角色：${account.name}`} onClick={() => onAct('role', account)}>
          改角色
        </Button>
        {account.id !== me.accountId && (
          <Button size="small" aria-label={`重设口令：${account.name}`} onClick={() => onAct('reset', account)}>
            重设口令
          </Button>
        )}
        {account.id !== me.accountId && (
          <Button size="small" danger aria-label={`停用：${account.name}`} onClick={() => onAct('revoke', account)}>
            停用
          </Button>
        )}
      </div>
    );
  const columns = [
    { title: '姓名', dataIndex: 'name', render: (name: string, { id }: Account) => (id === me.accountId ? `${name}（您）` : name) },
    { title: '角色', dataIndex: 'role', render: (role: Account['role']) => roles[role] },
    { title: '什么时候添加', dataIndex: 'createdAt', render: (at: Account['createdAt']) => <DateText value={at} /> },
    { title: '状态', key: 'state', render: (_: unknown, account: Account) => <State {...account} /> },
    { title: '操作', key: 'acts', render: (_: unknown, account: Account) => acts(account) },
  ];
  return (
    <Table<Account> className="account-table" rowKey="id" size="middle" columns={columns} dataSource={[...accounts]} pagination={false} />
  );
};
