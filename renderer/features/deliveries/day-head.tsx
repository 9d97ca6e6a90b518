import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { DeliveryDay } from '#core/service/deliveries/day-view.ts';
import { deliveryOutcomes } from '#core/service/deliveries/delivery.ts';
import type { DoorCounts } from '#core/service/deliveries/routes-of-day.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { addDays } from '#core/time/local-date.ts';
import { useFileSaving } from '#renderer/api/use-file-saving.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import type { DeliveryDesk } from './desk.ts';
import { leftOutWords } from './left-out-words.ts';
import { MakeDayButton } from './make-day-button.tsx';
import { PartHead } from './part-head.tsx';
import { TeamsDrawer } from './teams-drawer.tsx';

interface DayHeadProps {
  readonly day: DeliveryDay;
  readonly counts: DoorCounts;
  /** whose route is shown; null = all */
  readonly team: string | null;
  readonly desk: DeliveryDesk;
  readonly today: LocalDate;
}

const Answer = ({ doors, left, done, ...ends }: DoorCounts) => (
  <>
    <strong>{doors}</strong> 户，已送到 <strong>{done}</strong>
    {(['noAnswer', 'refused', 'later'] as const).map((end) => ends[end] > 0 && `，${deliveryOutcomes[end]} ${ends[end]}`)}
    {left > 0 ? (
      <span className="look">
        ，还没送 <strong>{left}</strong>
      </span>
    ) : (
      <span className="done">，都登记了</span>
    )}
  </>
);

/** How the day stands, what is left out of it, and what can be done with all of it. */
export const DayHead = ({ day, counts, team, desk, today }: DayHeadProps) => {
  const [open, setOpen] = useState<'print' | 'teams' | null>(null);
  const file = useFileSaving('delivery.workbook');
  const { date, toMake } = day;
  const period = { from: addDays(date, -6), to: date };
  const words = date >= today ? leftOutWords(toMake.leftOut, desk.site) : [];
  return (
    <>
      <PartHead
        actions={
          <>
            {day.tasks.length > 0 && <MakeDayButton day={day} />}
            <Button disabled={day.tasks.length === 0} onClick={() => setOpen('print')}>
              打印路线单
            </Button>
            <May route="delivery.saveTeams">
              <Button onClick={() => setOpen('teams')}>配送队</Button>
            </May>
            <Dropdown
              trigger={['click']}
              menu={{
                items: [
                  { key: 'day', label: '这一天' },
                  { key: 'week', label: '到这一天为止的七天' },
                ],
                onClick: ({ key }) => void file.save({ period: key === 'day' ? { from: date, to: date } : period }),
              }}
            >
              <Button loading={file.busy} aria-haspopup="menu">
                存成 Excel
              </Button>
            </Dropdown>
          </>
        }
      >
        {counts.doors === 0 ? '还没有任务' : <Answer {...counts} />}
      </PartHead>
      <FailureNotice failure={file.failure} />
      {words.length > 0 && <p className="quiet figures">没有列进来：{words.join('')}</p>}
      {open === 'print' && (
        <PrintDialog title="配送路线单" document={{ kind: 'delivery-route', date, team }} onClose={() => setOpen(null)} />
      )}
      {open === 'teams' && <TeamsDrawer teams={day.teams} desk={desk} onClose={() => setOpen(null)} />}
    </>
  );
};
