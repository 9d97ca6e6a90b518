import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { nameFinder } from '#core/roster/name-match.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { Item, StockLine } from '#core/supplies/supplies.ts';
import type { FieldProps } from './form-field.tsx';

interface ItemPickProps extends Partial<FieldProps> {
  readonly lines: readonly Pick<StockLine, 'item' | 'balance'>[];
  readonly value: string;
  readonly onChange: (itemId: string) => void;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly allowClear?: boolean;
  readonly 'aria-label'?: string;
}

export const itemTitle = ({ item }: { readonly item: Pick<Item, 'name' | 'spec'> }): string =>
  item.spec ? `${item.name} ${item.spec}` : item.name;

/** An item by its name, full pinyin or initials, with what is left of it. */
export const ItemPick = ({ lines, value, onChange, placeholder = '品名或拼音首字母', ...field }: ItemPickProps) => {
  const [typed, setTyped] = useState('');
  const found = useMemo(() => nameFinder(typed.trim()), [typed]);
  const options = useMemo(
    () =>
      lines.map((line) => ({
        value: line.item.id as string,
        title: itemTitle(line),
        label: `${itemTitle(line)}（结余 ${showQuantity(line.balance)} ${line.item.unit}）`,
      })),
    [lines],
  );
  return (
    <Select
      {...field}
      placeholder={placeholder}
      value={value || null}
      showSearch={{ onSearch: setTyped, filterOption: (_, option) => found(String(option?.title ?? '')) }}
      options={options}
      onChange={(itemId) => onChange(itemId ?? '')}
      notFoundContent="没有这种物品"
    />
  );
};
