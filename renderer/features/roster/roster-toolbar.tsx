import { Button, Input, Select } from 'antd';
import type { Branch } from '#core/roster/organisation/branch.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { kindChoices } from './choice-fields.ts';
import { MoreFilters } from './more-filters.tsx';
import { isFiltered, noFilter, type RosterFilter, type ServiceFilter } from './roster-filter.ts';
import { type RosterOrder, rosterOrders } from './roster-order.ts';

interface RosterToolbarProps {
  readonly filter: RosterFilter;
  readonly groups: readonly string[];
  /** other branches at the site */
  readonly branches: readonly Branch[];
  readonly onChange: (filter: RosterFilter) => void;
  readonly order: RosterOrder;
  readonly onOrder: (order: RosterOrder) => void;
}

const serviceChoices: { value: ServiceFilter; label: string }[] = [
  { value: 'all', label: '今天状态不限' },
  { value: 'ready', label: '今天可排班' },
  { value: 'not-ready', label: '今天不能排班' },
];
const orderChoices = Object.entries(rosterOrders).map(([value, label]) => ({ value: value as RosterOrder, label }));

const WordFilters = ({
  filter,
  groups,
  change,
}: Pick<RosterToolbarProps, 'filter' | 'groups'> & { change: (part: Partial<RosterFilter>) => void }) => (
  <>
    <Input
      className="roster-search"
      aria-label="按姓名、拼音、单位或电话查找"
      placeholder="姓名、拼音首字母、单位、电话"
      allowClear
      value={filter.text}
      onChange={(event) => change({ text: event.target.value })}
    />
    <Select
      className="roster-select"
      aria-label="按身份筛选"
      mode="multiple"
      maxTagCount="responsive"
      placeholder="身份"
      options={kindChoices}
      value={[...filter.kinds]}
      onChange={(kinds) => change({ kinds })}
    />
    <Select
      className="roster-select"
      aria-label="按工作组筛选"
      mode="multiple"
      maxTagCount="responsive"
      placeholder="工作组"
      options={groups.map((value) => ({ value, label: value }))}
      value={[...filter.groups]}
      onChange={(chosen) => change({ groups: chosen })}
    />
  </>
);

/** Search, filters and order in one line, a second one on demand; they stay as they were when one comes back. */
export const RosterToolbar = ({ filter, groups, branches, onChange, order, onOrder }: RosterToolbarProps) => {
  const [more, setMore] = useKeptState('roster-more-filters', false);
  const change = (part: Partial<RosterFilter>) => onChange({ ...filter, ...part });
  return (
    <search className="roster-toolbar" aria-label="查找人员">
      <WordFilters filter={filter} groups={groups} change={change} />
      <Select aria-label="按今天状态筛选" options={serviceChoices} value={filter.service} onChange={(service) => change({ service })} />
      <Select aria-label="排列顺序" options={orderChoices} value={order} onChange={onOrder} />
      <Button aria-expanded={more} onClick={() => setMore(!more)}>
        {more ? '收起筛选' : '更多筛选'}
      </Button>
      {more && <MoreFilters filter={filter} branches={branches} change={change} />}
      {isFiltered(filter) && <Button onClick={() => onChange(noFilter)}>清除筛选</Button>}
    </search>
  );
};
