import { Table } from 'antd';
import { Link } from 'react-router';
import type { BoundGoods } from '#core/supplies/donation.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Quantity } from '#renderer/ui/quantity-text.tsx';

interface WhereItWentProps {
  readonly bound: readonly BoundGoods[];
}

/** 定向去向: what became of goods that were given for a purpose. Free goods are followed by the ledger of all goods. */
export const WhereItWent = ({ bound }: WhereItWentProps) => {
  if (bound.length === 0) {
    return (
      <EmptyState title="还没有定向捐赠的物资">
        捐赠方指定了用途的物资单独成批，发放以后，用了多少、还剩多少列在这里。不定向的物资和其他来源的一起发放，去向看
        <Link to="/supplies?view=ledger">流水</Link>。
      </EmptyState>
    );
  }
  return (
    <Table<BoundGoods>
      size="middle"
      rowKey={({ boundTo, itemId }) => `${boundTo} ${itemId}`}
      dataSource={[...bound]}
      pagination={false}
      columns={[
        { key: 'bound', title: '定向用途', render: (_, { boundTo }) => <strong>{boundTo}</strong> },
        { key: 'item', title: '物资', render: (_, { itemName, spec }) => `${itemName} ${spec}` },
        { key: 'received', title: '受赠', align: 'right', render: (_, { received, unit }) => <Quantity value={received} unit={unit} /> },
        { key: 'used', title: '已用', align: 'right', render: (_, { used, unit }) => <Quantity value={used} unit={unit} /> },
        { key: 'left', title: '结存', align: 'right', render: (_, { left, unit }) => <Quantity value={left} unit={unit} /> },
        { key: 'purposes', title: '发放时写的用途', render: (_, { purposes }) => purposes.join('、') },
      ]}
    />
  );
};
