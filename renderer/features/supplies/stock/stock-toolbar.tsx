import { Button, Input, Select } from 'antd';
import { keysOf } from '#core/roster/person.ts';
import { MAIN_STORE, type StorePlace } from '#core/supplies/store-place.ts';
import { itemCategories } from '#core/supplies/supplies.ts';
import { isStockFiltered, noStockFilter, type StateFilter, type StockFilter } from './stock-row.ts';

interface StockToolbarProps {
  readonly filter: StockFilter;
  readonly places: readonly StorePlace[];
  readonly onChange: (filter: StockFilter) => void;
}

const categories = [
  { value: 'all' as const, label: '所有类别' },
  ...keysOf(itemCategories).map((value) => ({ value, label: itemCategories[value] })),
];
const states: { value: StateFilter; label: string }[] = [
  { value: 'all', label: '所有情况' },
  { value: 'short', label: '不足' },
  { value: 'expiring', label: '临期' },
  { value: 'expired', label: '已过期' },
  { value: 'bound', label: '有定向的' },
  { value: 'lent', label: '有借出的' },
  { value: 'none', label: '没有库存' },
];

/** Search and filters in one line; they stay as they were when one comes back. */
export const StockToolbar = ({ filter, places, onChange }: StockToolbarProps) => {
  const change = (part: Partial<StockFilter>) => onChange({ ...filter, ...part });
  const placeChoices = [
    { value: 'all', label: '所有存放处' },
    { value: 'main', label: MAIN_STORE },
    ...places.map((place) => ({ value: place.id as string, label: place.name })),
  ];
  return (
    <search className="ledger-tools" aria-label="查找物资">
      <Input
        className="stock-search"
        aria-label="按品名、拼音、规格或批号查找"
        placeholder="品名、拼音首字母、规格、批号"
        allowClear
        value={filter.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <Select aria-label="按类别筛选" options={categories} value={filter.category} onChange={(category) => change({ category })} />
      <Select aria-label="按情况筛选" options={states} value={filter.state} onChange={(state) => change({ state })} />
      {places.length > 0 && (
        <Select aria-label="按存放处筛选" options={placeChoices} value={filter.place} onChange={(place) => change({ place })} />
      )}
      {isStockFiltered(filter) && <Button onClick={() => onChange(noStockFilter)}>清除筛选</Button>}
    </search>
  );
};
