import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { ActivitiesPart } from './activities-part.tsx';
import { BirthdaysPart } from './birthdays-part.tsx';
import { DeedsPart } from './deeds-part.tsx';
import { ElsewhereLine } from './elsewhere-line.tsx';
import '#renderer/ui/form-parts.css';
import './party-life.css';

/** 支部生活: what the branch does as a branch. The tab stands in the address. */
export const PartyLifePage = () => {
  const people = useHostQuery('person.list', {});
  const [params, setParams] = useSearchParams();
  const mayBirthdays = useMay('birthday.list').may;
  const today = useToday();
  const all = people.data;
  const part = params.get('part') ?? 'activities';
  const shown = part === 'birthdays' && !mayBirthdays ? 'activities' : part;
  return (
    <PageFrame title="支部生活" question="支部做了什么，谁做了好事，谁快过生日？" wide>
      <FailureNotice failure={people.error} onRetry={() => void people.refetch()} />
      {all && <ElsewhereLine people={all} />}
      {people.isPending && <Busy label="正在打开花名册…" />}
      {all && (
        <Tabs
          activeKey={shown}
          onChange={(part) => setParams({ part }, { replace: true })}
          destroyOnHidden
          items={[
            { key: 'activities', label: '支部活动', children: <ActivitiesPart people={all} today={today} /> },
            { key: 'deeds', label: '好人好事', children: <DeedsPart people={all} today={today} /> },
            ...(mayBirthdays ? [{ key: 'birthdays', label: '生日', children: <BirthdaysPart people={all} today={today} /> }] : []),
          ]}
        />
      )}
    </PageFrame>
  );
};
