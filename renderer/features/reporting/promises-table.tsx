import { Table } from 'antd';
import { Link } from 'react-router';
import type { PersonId } from '#core/contract/id.ts';
import { dutyRoles, type Person, postTitle } from '#core/roster/person.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { useRem } from '#renderer/ui/use-rem.ts';

/** Above this many rows only the visible ones are in the page. */
const VIRTUAL_FROM = 200;
const HEIGHT_REM = 30;
const WIDTH_REM = 66;

const consentWords = (person: Person): string => {
  if (!person.consentToPublish) return '没有同意公示';
  const more = [...(person.publishUnit ? ['单位'] : []), ...(person.publishPhone ? ['电话'] : [])];
  return `姓名职务${more.length > 0 ? `、${more.join('、')}` : ''}`;
};

const columnsFor = (rem: number) => [
  {
    key: 'name',
    title: '姓名',
    width: 8 * rem,
    render: (_: unknown, person: Person) => <Link to={`/roster?focus=${person.id}`}>{person.name}</Link>,
  },
  { key: 'post', title: '职务', width: 9 * rem, render: (_: unknown, person: Person) => postTitle(person) || '—' },
  {
    key: 'roles',
    title: '职责',
    width: 10 * rem,
    render: (_: unknown, person: Person) => person.dutyRoles.map((role) => dutyRoles[role]).join('、') || '—',
  },
  { key: 'commitment', title: '承诺', width: 16 * rem, render: (_: unknown, person: Person) => person.commitment || '—' },
  {
    key: 'consent',
    title: '同意公示',
    width: 12 * rem,
    render: (_: unknown, person: Person) => <span className={person.consentToPublish ? '' : 'look'}>{consentWords(person)}</span>,
  },
  {
    key: 'on',
    title: '同意日期',
    width: 9 * rem,
    render: (_: unknown, person: Person) => (person.consentedOn ? <DateText value={person.consentedOn} /> : '—'),
  },
];

interface PromisesTableProps {
  readonly rows: readonly Person[];
  readonly chosen: readonly PersonId[];
  readonly onChoose: (chosen: readonly PersonId[]) => void;
}

/** 亮身份、亮职责、亮承诺, one person a line, with a box to choose several. */
export const PromisesTable = ({ rows, chosen, onChoose }: PromisesTableProps) => {
  const rem = useRem();
  const long = rows.length > VIRTUAL_FROM;
  return (
    <Table<Person>
      size="small"
      rowKey="id"
      dataSource={[...rows]}
      columns={columnsFor(rem)}
      pagination={false}
      virtual={long}
      scroll={long ? { x: WIDTH_REM * rem, y: HEIGHT_REM * rem } : { x: WIDTH_REM * rem }}
      rowSelection={{
        hideSelectAll: true,
        selectedRowKeys: [...chosen],
        onChange: (keys) => onChoose(keys as PersonId[]),
        getCheckboxProps: (person) => ({ 'aria-label': `选${person.name}` }),
      }}
      locale={{ emptyText: '这里没有人了。' }}
    />
  );
};
