import { Button } from 'antd';
import type { StockLine } from '#core/supplies/supplies.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { type StockActions, StockTable } from './stock-table.tsx';

interface StockViewProps extends StockActions {
  readonly lines: readonly StockLine[];
}

/** What is there; what runs short is said first, in words. */
export const StockView = ({ lines, ...actions }: StockViewProps) => {
  if (lines.length === 0) {
    return (
      <EmptyState
        title="还没有物资"
        action={
          <Button type="primary" onClick={() => actions.onReceive('')}>
            登记第一笔接收
          </Button>
        }
      >
        这里是口罩、消毒液、棉衣、蔬菜包等物资的账：收了多少、发给了谁、还剩多少。收到捐赠后可以打印捐赠公示。
      </EmptyState>
    );
  }
  const short = lines.filter((line) => line.short);
  const shortFirst = [...short, ...lines.filter((line) => !line.short)];
  return (
    <>
      <p className="stock-answer">
        共 <strong className="figures">{lines.length}</strong> 种物资
        {short.length === 0 ? '，都够用。' : `，${short.length} 种不足：${short.map((line) => line.item.name).join('、')}。`}
      </p>
      <StockTable lines={shortFirst} {...actions} />
    </>
  );
};
