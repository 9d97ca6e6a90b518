import { Button, Table } from 'antd';
import type { CareLine } from '#core/service/care-view.ts';
import { householdText } from '#core/service/household.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { type CareData, nameOf } from './care-data.ts';
import { everyWords, lastWords, needWords } from './care-words.ts';

interface AllPartProps {
  readonly lines: readonly CareLine[];
  readonly data: CareData;
  readonly onOpen: (line: CareLine) => void;
}

const carersOf = (line: CareLine, data: CareData): string =>
  [nameOf(data, line.carerId), line.deputyId ? `替补 ${nameOf(data, line.deputyId)}` : ''].filter(Boolean).join('，');

const columnsOf = (data: CareData, onOpen: (line: CareLine) => void) => [
  {
    title: '哪一户',
    key: 'place',
    render: (_: unknown, line: CareLine) =>
      line.purged ? (
        <span className="quiet">已清除</span>
      ) : (
        <Button type="link" className="name-button" onClick={() => onOpen(line)}>
          {[householdText(line.place, data.site), line.called].filter(Boolean).join(' ')}
        </Button>
      ),
  },
  { title: '要帮什么', key: 'needs', render: (_: unknown, line: CareLine) => needWords(line.needs) },
  { title: '包保人', key: 'carer', render: (_: unknown, line: CareLine) => carersOf(line, data) },
  {
    title: '联系',
    key: 'next',
    render: (_: unknown, line: CareLine) => (
      <>
        {line.state.kind === 'ended' ? <>{line.until && <DateText value={line.until} />} 结束</> : <DateText value={line.nextOn} />}
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
    rowKey="id"
    columns={columnsOf(data, onOpen)}
    dataSource={[...lines]}
    pagination={lines.length > 50 ? { pageSize: 50 } : false}
    size="small"
    locale={{ emptyText: '没有这样的户。' }}
  />
);
