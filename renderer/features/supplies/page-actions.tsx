import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { OpenFormState } from './open-form.tsx';

interface PageActionsProps {
  /** nothing is in store: nothing can go out */
  readonly empty: boolean;
  readonly onOpen: (form: OpenFormState) => void;
  readonly onLoans: () => void;
}

/** 接收 and 发放 are one click away; what is rarer is under 更多. */
export const PageActions = ({ empty, onOpen, onLoans }: PageActionsProps) => (
  <>
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'loans', label: '归还、还给出借方', onClick: onLoans },
          { key: 'transfer', label: '调拨', disabled: empty, onClick: () => onOpen({ kind: 'transfer' }) },
          { key: 'writeOff', label: '报损', disabled: empty, onClick: () => onOpen({ kind: 'writeOff' }) },
        ],
      }}
    >
      <Button icon={<MoreOutlined aria-hidden />}>更多</Button>
    </Dropdown>
    <Button onClick={() => onOpen({ kind: 'item', item: null })}>新物品</Button>
    <Button onClick={() => onOpen({ kind: 'receive', itemId: '' })}>接收</Button>
    <Button type="primary" disabled={empty} onClick={() => onOpen({ kind: 'issue', itemId: '' })}>
      发放
    </Button>
  </>
);
