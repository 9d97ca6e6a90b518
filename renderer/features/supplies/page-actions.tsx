import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { Item } from '#core/supplies/supplies.ts';
import type { OpenFormState } from './open-form.tsx';
import { SupplyPrintButton } from './print/print-button.tsx';

interface PageActionsProps {
  readonly items: readonly Item[];
  /** nothing is in store: nothing can go out */
  readonly empty: boolean;
  readonly onOpen: (form: OpenFormState) => void;
  readonly onLoans: () => void;
}

/** 接收 and 发放 are one click away; what is rarer is under 更多. */
export const PageActions = ({ items, empty, onOpen, onLoans }: PageActionsProps) => (
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
    <SupplyPrintButton items={items} />
    <Button onClick={() => onOpen({ kind: 'item', item: null })}>新物品</Button>
    <Button onClick={() => onOpen({ kind: 'receive', itemId: '' })}>接收</Button>
    <Button type="primary" disabled={empty} onClick={() => onOpen({ kind: 'issue', itemId: '' })}>
      发放
    </Button>
  </>
);
