import { Button, Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import type { Site } from '#core/roster/organisation/building.ts';
import { deliveryKinds, type IsolatedHousehold } from '#core/service/deliveries/delivery.ts';
import { isServed } from '#core/service/deliveries/plan-day.ts';
import { householdText } from '#core/service/household.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import type { DeliveryDesk } from './desk.ts';
import { EndHouseholds } from './end-households.tsx';
import { daysWords, stateWords } from './household-days.ts';
import { HouseholdDrawer } from './household-drawer.tsx';
import { HouseholdLine } from './household-line.tsx';
import { PartHead } from './part-head.tsx';
import { PasteDrawer } from './paste-drawer.tsx';

interface RowProps {
  readonly household: IsolatedHousehold;
  readonly site: Site;
  readonly today: LocalDate;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onOpen: () => void;
}

const Row = ({ household, site, today, chosen, onChoose, onOpen }: RowProps) => {
  const door = householdText(household.place, site);
  return (
    <li className={isServed(household, today) ? 'delivery-line' : 'delivery-line is-over'}>
      <Checkbox checked={chosen} aria-label={`选${door}`} onChange={(event) => onChoose(event.target.checked)} />
      <Button type="link" className="name-button household-door figures" onClick={onOpen}>
        {door}
      </Button>
      <span className="line-grow">
        {household.kinds.length === 0 ? (
          <span className="look">没有写每天送什么</span>
        ) : (
          household.kinds.map((kind) => deliveryKinds[kind]).join('、')
        )}
        {household.needs !== '' && <span className="quiet">　{household.needs}</span>}
      </span>
      <span className="figures quiet">{daysWords(household)}</span>
      <span>{stateWords(household, today)}</span>
    </li>
  );
};

const inSiteOrder = (households: readonly IsolatedHousehold[], site: Site): readonly IsolatedHousehold[] => {
  const rank = new Map(site.units.map((unit, index) => [unit.id, { index, rooms: new Map(unit.rooms.map((room, at) => [room, at])) }]));
  const placeOf = ({ place: { unitId, room } }: IsolatedHousehold): readonly [number, number] => {
    const unit = unitId === null ? undefined : rank.get(unitId);
    return [unit?.index ?? Number.MAX_SAFE_INTEGER, unit?.rooms.get(room) ?? 0];
  };
  return [...households].sort((one, other) => {
    const [a, b] = [placeOf(one), placeOf(other)];
    return a[0] - b[0] || a[1] - b[1];
  });
};

const EMPTY = '把要每天送的门牌一户一户写进来，或者整张名单粘贴进来。只写门牌和要送的东西，不写姓名和原因。';

/** 居家隔离户: whose door is served every day, from when to when, with what. */
export const HouseholdsPart = ({ site }: DeliveryDesk) => {
  const today = useToday();
  const { data, error, refetch } = useHostQuery('isolated.list', {});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<IsolatedHousehold | 'paste' | null>(null);
  const households = useMemo(() => inSiteOrder(data ?? [], site), [data, site]);
  const served = households.filter((household) => isServed(household, today));
  const picked = households.filter(({ id }) => chosen.has(id));
  const choose = (id: string, on: boolean) => setChosen((now) => new Set(on ? [...now, id] : [...now].filter((one) => one !== id)));
  return (
    <>
      <PartHead
        actions={
          <May route="isolated.save">
            <Button onClick={() => setOpen('paste')}>粘贴一批门牌</Button>
          </May>
        }
      >
        今天居家隔离 <strong>{served.length}</strong> 户
      </PartHead>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!data && !error && <Busy label="正在打开名单…" />}
      <HouseholdLine site={site} today={today} />
      {data && households.length === 0 && <EmptyState title="还没有居家隔离户">{EMPTY}</EmptyState>}
      {picked.length > 0 && <EndHouseholds households={picked} today={today} onDone={() => setChosen(new Set())} />}
      {households.length > 0 && (
        <>
          <Checkbox
            className="choose-all"
            indeterminate={picked.length > 0 && picked.length < households.length}
            checked={picked.length === households.length}
            onChange={(event) => setChosen(new Set(event.target.checked ? households.map(({ id }) => id) : []))}
          >
            全选
          </Checkbox>
          <ul className="plain-list delivery-list" aria-label="居家隔离户">
            {households.map((household) => (
              <Row
                key={household.id}
                household={household}
                site={site}
                today={today}
                chosen={chosen.has(household.id)}
                onChoose={(on) => choose(household.id, on)}
                onOpen={() => setOpen(household)}
              />
            ))}
          </ul>
        </>
      )}
      {open === 'paste' && <PasteDrawer site={site} today={today} households={households} onClose={() => setOpen(null)} />}
      {open && open !== 'paste' && <HouseholdDrawer household={open} site={site} onClose={() => setOpen(null)} />}
    </>
  );
};
