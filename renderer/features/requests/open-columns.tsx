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
  /** door and taker stand with the words, the buttons below each other: without them the last column would be out of sight */
  readonly narrow: boolean;
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

type OfRequest = Pick<ColumnsInput, 'desk'> & { readonly request: ServiceRequest };

const Where = ({ request: { place, phone }, desk }: OfRequest) => (
  <span className="request-stack">
    <span>{householdText(place, desk.site) || '没写哪户'}</span>
    {phone !== '' && <Phone value={phone} />}
  </span>
);

const Taker = ({ request: { takerId }, desk }: OfRequest) => desk.nameOf(takerId) || <span className="look">还没人接</span>;

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
export const openColumns = ({ rem, narrow, now, desk, onBeside }: ColumnsInput): NonNullable<TableProps<ServiceRequest>['columns']> => {
  const open = (request: ServiceRequest) => () => onBeside({ kind: 'edit', request });
  const number = {
    key: 'number',
    title: '号',
    render: (_: unknown, one: ServiceRequest) => <strong className="figures">{one.number}</strong>,
  };
  const due = { key: 'due', title: '时限', render: (_: unknown, { dueAt }: ServiceRequest) => <DueClock dueAt={dueAt} now={now} /> };
  const acts = {
    key: 'acts',
    title: '操作',
    render: (_: unknown, request: ServiceRequest) => <Acts request={request} onBeside={onBeside} />,
  };
  if (narrow) {
    const words = (_: unknown, request: ServiceRequest) => (
      <span className="request-stack">
        <Where request={request} desk={desk} />
        <Wish request={request} onOpen={open(request)} />
        <Taker request={request} desk={desk} />
      </span>
    );
    return [
      { ...number, width: 3 * rem },
      { ...due, width: 8 * rem },
      { key: 'words', title: '诉求、接单人', width: 14 * rem, render: words },
      { ...acts, width: 6 * rem },
    ];
  }
  return [
    { ...number, width: 4.5 * rem },
    { ...due, width: 10 * rem },
    { key: 'place', title: '楼室', width: 10.5 * rem, render: (_, request) => <Where request={request} desk={desk} /> },
    { key: 'words', title: '诉求', width: 24 * rem, render: (_, request) => <Wish request={request} onOpen={open(request)} /> },
    { key: 'taker', title: '接单人', width: 7 * rem, render: (_, request) => <Taker request={request} desk={desk} /> },
    { ...acts, width: 11 * rem },
  ];
};
