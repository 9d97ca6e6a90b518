import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import type { DeliveryDay } from '#core/service/deliveries/day-view.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { May } from '#renderer/ui/may.tsx';
import { MakeDayButton } from './make-day-button.tsx';

/** A day without tasks: the one click that makes them, or where the households are written down. */
export const DayStart = ({ day, today }: { readonly day: DeliveryDay; readonly today: LocalDate }) => {
  const [, setParams] = useSearchParams();
  if (day.date < today) return <EmptyState title="这一天没有配送任务">当天送的都在当天登记，这里只能看。</EmptyState>;
  if (day.toMake.tasks > 0)
    return (
      <EmptyState title={`${day.isolated} 户居家隔离，还没有列出要送的`} action={<MakeDayButton day={day} />}>
        一次列出每一户要送的东西，按楼栋、单元、楼层排好。
      </EmptyState>
    );
  return (
    <EmptyState
      title="还没有居家隔离户"
      action={
        <May route="isolated.save">
          <Button type="primary" onClick={() => setParams({ part: 'households' })}>
            登记居家隔离户
          </Button>
        </May>
      }
    >
      先登记门牌和每天要送的东西，以后每天点一下就列出当天的任务。零星要送的，在上面一行直接加。
    </EmptyState>
  );
};
