import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { DayPart } from './day-part.tsx';
import { EscortsPart } from './escorts-part.tsx';
import { HouseholdsPart } from './households-part.tsx';
import { ParcelsPart } from './parcels-part.tsx';
import '#renderer/ui/form-parts.css';
import './deliveries.css';

const none: readonly never[] = [];

/** 配送: who is brought what today? One question a tab; the tab stands in the address. */
export const DeliveriesPage = () => {
  const site = useHostQuery('building.list', {});
  const people = useHostQuery('person.list', {});
  const day = useMay('delivery.day');
  const escorts = useMay('escort.list');
  const [params, setParams] = useSearchParams();
  const desk = site.data && { site: site.data, people: (people.data ?? none).filter((person) => !person.removed) };
  return (
    <PageFrame title="配送" question="今天给谁家送什么，送到了没有？" wide>
      <FailureNotice failure={site.error ?? people.error} onRetry={() => void Promise.all([site.refetch(), people.refetch()])} />
      {!day.may && <p className="quiet">{day.why}。这里写有居民的门牌，只给送的人看。</p>}
      {day.may && !desk && !site.error && <Busy label="正在打开配送…" />}
      {day.may && desk && (
        <Tabs
          activeKey={params.get('part') ?? 'day'}
          onChange={(part) => setParams({ part }, { replace: true })}
          destroyOnHidden
          items={[
            { key: 'day', label: '今日任务', children: <DayPart {...desk} /> },
            { key: 'households', label: '居家隔离户', children: <HouseholdsPart {...desk} /> },
            { key: 'parcels', label: '快递', children: <ParcelsPart {...desk} /> },
            ...(escorts.may ? [{ key: 'escorts', label: '闭环接送', children: <EscortsPart {...desk} /> }] : []),
          ]}
        />
      )}
    </PageFrame>
  );
};
