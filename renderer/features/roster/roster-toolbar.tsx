import { Button, Input, Select } from 'antd';
import { kindChoices } from './choice-fields.ts';
import { isFiltered, noFilter, type PartyFilter, type RosterFilter, type ServiceFilter } from './roster-filter.ts';

interface RosterToolbarProps {
  readonly filter: RosterFilter;
  readonly groups: readonly string[];
  readonly onChange: (filter: RosterFilter) => void;
}

const partyChoices: { value: PartyFilter; label: string }[] = [
  { value: 'all', label: '党员和群众' },
  { value: 'party', label: '党员（含预备）' },
  { value: 'other', label: '非党员' },
];
const serviceChoices: { value: ServiceFilter; label: string }[] = [
  { value: 'all', label: '今天状态不限' },
  { value: 'ready', label: '今天可排班' },
  { value: 'not-ready', label: '今天不能排班' },
];

/** Search and filters in one line; they stay as they were when one comes back. */
export const RosterToolbar = ({ filter, groups, onChange }: RosterToolbarProps) => {
  const change = (part: Partial<RosterFilter>) => onChange({ ...filter, ...part });
  return (
    <search className="roster-toolbar" aria-label="查找人员">
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
      <Select aria-label="按政治面貌筛选" options={partyChoices} value={filter.party} onChange={(party) => change({ party })} />
      <Select aria-label="按今天状态筛选" options={serviceChoices} value={filter.service} onChange={(service) => change({ service })} />
      {isFiltered(filter) && <Button onClick={() => onChange(noFilter)}>清除筛选</Button>}
    </search>
  );
};
