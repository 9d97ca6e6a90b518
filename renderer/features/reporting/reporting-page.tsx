import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { ApplicationsPart } from './applications-part.tsx';
import { HeadsPart } from './heads-part.tsx';
import { PairsPart } from './pairs-part.tsx';
import { PromisesPart } from './promises-part.tsx';
import { RegistrationsPart } from './registrations-part.tsx';
import { TrainingsPart } from './trainings-part.tsx';
import '#renderer/ui/form-parts.css';
import './reporting.css';

/** 报到与培训: who reports, and what may they do? One question per tab; the tab stands in the address. */
export const ReportingPage = () => {
  const people = useHostQuery('person.list', {});
  const [params, setParams] = useSearchParams();
  const all = people.data;
  return (
    <PageFrame title="报到与培训" question="谁来报到，能上什么岗？" wide>
      <FailureNotice failure={people.error} onRetry={() => void people.refetch()} />
      {people.isPending && <Busy label="正在打开花名册…" />}
      {all && (
        <Tabs
          activeKey={params.get('part') ?? 'registrations'}
          onChange={(part) => setParams({ part }, { replace: true })}
          destroyOnHidden
          items={[
            { key: 'registrations', label: '双报到', children: <RegistrationsPart people={all} /> },
            { key: 'heads', label: '人数与离岗', children: <HeadsPart people={all} /> },
            { key: 'trainings', label: '岗前培训', children: <TrainingsPart people={all} /> },
            { key: 'pairs', label: '搭班', children: <PairsPart people={all} /> },
            { key: 'promises', label: '公示与承诺', children: <PromisesPart people={all} /> },
            { key: 'applications', label: '入党申请', children: <ApplicationsPart people={all} /> },
          ]}
        />
      )}
    </PageFrame>
  );
};
