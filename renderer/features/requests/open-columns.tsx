import { Button, type TableProps } from 'antd';
import { householdText } from '#core/service/household.ts';
import { requestChannels, requestKinds, type ServiceRequest } from '#core/service/requests/request.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { Phone } from '#renderer/ui/phone.tsx';
import { DueClock } from './due-clock.tsx';
import type { Beside } from './requests-beside.tsx';
import type { RequestsDesk } from './use-requests.ts';

interface ColumnsInput {
  readonly rem: number;
  readonly now: LocalTime;
  readonly desk: RequestsDesk;
  readonly onBeside: (beside: Beside) => void;
}

const Wish = ({ request, onOpen }: { readonly request: ServiceRequest; readonly onOpen: () => void }) => (
  <span className="request-wish">
    <Button type="link" className="name-button request-words" onClick={onOpen}>
      {request.words === '' ? '（内容已清除）' : request.words}
    </Button>
    <span className="quiet">
      {requestKinds[request.kind]}，{requestChannels[request.channel]}
    </span>
  </span>
);

const Acts = ({ request, onBeside }: { readonly request: ServiceRequest; readonly onBeside: ColumnsInput['onBeside'] }) => (
  <span className="row-actions">
    <Button aria-label={`办结第${request.number}号`} onClick={() => onBeside({ kind: 'close', request })}>
      办结
    </Button>
    <Button aria-label={`改约第${request.number}号`} onClick={() => onBeside({ kind: 'postpone', request })}>
      改约
    </Button>
  </span>
);

/** 在办, a request a line. */
export const openColumns = ({ rem, now, desk, onBeside }: ColumnsInput): NonNullable<TableProps<ServiceRequest>['columns']> => [
  { key: 'number', title: '号', width: 4.5 * rem, render: (_, { number }) => <strong className="figures">{number}</strong> },
  { key: 'due', title: '时限', width: 10 * rem, render: (_, { dueAt }) => <DueClock dueAt={dueAt} now={now} /> },
  {
    key: 'place',
    title: '楼室',
    width: 10.5 * rem,
    render: (_, { place, phone }) => (
      <span className="request-stack">
        <span>{householdText(place, desk.site) || '没写哪户'}</span>
        {phone !== '' && <Phone value={phone} />}
      </span>
    ),
  },
  {
    key: 'words',
    title: '诉求',
    width: 24 * rem,
    render: (_, request) => <Wish request={request} onOpen={() => onBeside({ kind: 'edit', request })} />,
  },
  {
    key: 'taker',
    title: '接单人',
    width: 7 * rem,
    render: (_, { takerId }) => desk.nameOf(takerId) || <span className="look">还没人接</span>,
  },
  { key: 'acts', title: '操作', width: 11 * rem, render: (_, request) => <Acts request={request} onBeside={onBeside} /> },
];
