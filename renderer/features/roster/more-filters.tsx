import { Select } from 'antd';
import type { Branch } from '#core/roster/organisation/branch.ts';
import { type ConsentFilter, OWN_BRANCH, type PartyFilter, type RosterFilter, type TrainedFilter } from './roster-filter.ts';

interface MoreFiltersProps {
  readonly filter: RosterFilter;
  /** other branches at the site */
  readonly branches: readonly Branch[];
  readonly change: (part: Partial<RosterFilter>) => void;
}

const partyChoices: { value: PartyFilter; label: string }[] = [
  { value: 'all', label: '党员和群众' },
  { value: 'party', label: '党员（含预备）' },
  { value: 'other', label: '非党员' },
];
const trainedChoices: { value: TrainedFilter; label: string }[] = [
  { value: 'all', label: '培训不限' },
  { value: 'trained', label: '已培训' },
  { value: 'untrained', label: '未培训' },
];
const consentChoices: { value: ConsentFilter; label: string }[] = [
  { value: 'all', label: '公示不限' },
  { value: 'given', label: '同意公示' },
  { value: 'phone', label: '同意公示电话' },
  { value: 'missing', label: '没有同意公示' },
];

/** The filters one needs now and then. */
export const MoreFilters = ({ filter, branches, change }: MoreFiltersProps) => (
  <>
    {branches.length > 0 && (
      <Select
        className="roster-select"
        aria-label="按临时党支部筛选"
        mode="multiple"
        maxTagCount="responsive"
        placeholder="党支部"
        options={[{ value: OWN_BRANCH, label: '本支部' }, ...branches.map(({ id, name }) => ({ value: id as string, label: name }))]}
        value={[...filter.branches]}
        onChange={(chosen) => change({ branches: chosen })}
      />
    )}
    <Select aria-label="按政治面貌筛选" options={partyChoices} value={filter.party} onChange={(party) => change({ party })} />
    <Select aria-label="按培训筛选" options={trainedChoices} value={filter.trained} onChange={(trained) => change({ trained })} />
    <Select aria-label="按公示同意筛选" options={consentChoices} value={filter.consent} onChange={(consent) => change({ consent })} />
  </>
);
