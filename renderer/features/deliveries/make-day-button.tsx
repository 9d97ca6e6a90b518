import { Button } from 'antd';
import type { DeliveryDay } from '#core/service/deliveries/day-view.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { May } from '#renderer/ui/may.tsx';

/** 生成任务: says beforehand for how many doors. Nothing when all of it stands on the list. */
export const MakeDayButton = ({ day: { date, tasks, toMake } }: { readonly day: DeliveryDay }) => {
  const act = useAct('delivery.makeDay', {
    done: ({ made, doors, carried }) => `已列出 ${doors} 户 ${made} 件${carried > 0 ? `，其中 ${carried} 件是前几天没送到的` : ''}`,
  });
  if (toMake.tasks === 0) return null;
  return (
    <May route="delivery.makeDay">
      <Button type="primary" loading={act.busy} onClick={() => void act.run({ date })}>
        {tasks.length === 0 ? `列出 ${toMake.doors} 户的任务` : `补上 ${toMake.doors} 户 ${toMake.tasks} 件`}
      </Button>
    </May>
  );
};
