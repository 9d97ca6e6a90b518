import { Button, Table } from 'antd';
import type { CareLine } from '#core/service/care/care-view.ts';
import { householdText } from '#core/service/household.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { type CareData, nameOf } from './care-data.ts';
import { everyWords, lastWords, needWords } from './care-words.ts';

interface AllPartProps {
  readonly lines: readonly CareLine[];
  readonly data: CareData;
  readonly onOpen: (line: CareLine) => void;
}

const Carers = ({ line, data }: { readonly line: CareLine; readonly data: CareData }) => (
  <>
    {nameOf(data, line.carerId)}
    {line.deputyId && <div className="quiet">替补 {nameOf(data, line.deputyId)}</div>}
  </>
);

const Next = ({ line }: { readonly line: CareLine }) => {
  if (line.state.kind === 'ended') return <>{line.until && <DateText value={line.until} />} 结束</>;
  return (
    <span className={line.state.kind === 'missed' ? 'bad' : ''}>
      <DateText value={line.nextOn} />
      {line.state.kind === 'missed' ? ` 漏了 ${line.state.days} 天` : ''}
    </span>
  );
};

const columnsOf = (data: CareData, onOpen: (line: CareLine) => void) => [
  {
    title: '哪一户',
    key: 'place',
    render: (_: unknown, line: CareLine) =>
      line.purged ? (
        <span className="quiet">已清除</span>
      ) : (
        <Button type="link" className="name-button" onClick={() => onOpen(line)}>
          {householdText(line.place, data.site) || line.called}
        </Button>
      ),
  },
  { title: '称呼', key: 'called', render: (_: unknown, line: CareLine) => line.called },
  { title: '要帮什么', key: 'needs', render: (_: unknown, line: CareLine) => needWords(line.needs) },
  { title: '包保人', key: 'carer', render: (_: unknown, line: CareLine) => <Carers line={line} data={data} /> },
  {
    title: '联系',
    key: 'next',
    render: (_: unknown, line: CareLine) => (
      <>
        <Next line={line} />
        <div className="quiet">
          {everyWords(line.everyDays)}；{lastWords(line)}
        </div>
      </>
    ),
  },
  {
    title: '清除日期',
    key: 'purge',
    render: (_: unknown, line: CareLine) => (
      <span className={line.purgeSoon && !line.purged ? 'look' : ''}>
        <DateText value={line.purgeOn} />
      </span>
    ),
  },
];

/** All households at a glance, with the day on which what is known of them goes. */
export const AllPart = ({ lines, data, onOpen }: AllPartProps) => (
  <Table<CareLine>
    className="care-table"
    rowKey="id"
    columns={columnsOf(data, onOpen)}
    dataSource={[...lines]}
    pagination={lines.length > 50 ? { pageSize: 50 } : false}
    size="small"
    locale={{ emptyText: '没有这样的户。' }}
  />
);
