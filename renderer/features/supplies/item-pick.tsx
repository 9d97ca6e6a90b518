import { Select } from 'antd';
import { matchesName } from '#core/roster/name-match.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { StockLine } from '#core/supplies/supplies.ts';
import type { FieldProps } from '#renderer/ui/form-field.tsx';

interface ItemPickProps extends Partial<FieldProps> {
  readonly lines: readonly StockLine[];
  readonly value: string;
  readonly onChange: (itemId: string) => void;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
}

export const itemTitle = ({ item }: StockLine): string => (item.spec ? `${item.name} ${item.spec}` : item.name);

/** An item by its name, full pinyin or initials, with what is left of it. */
export const ItemPick = ({ lines, value, onChange, ...field }: ItemPickProps) => (
  <Select
    {...field}
    placeholder="品名或拼音首字母"
    value={value || null}
    showSearch={{ filterOption: (typed, option) => matchesName(String(option?.title ?? ''), typed.trim()) }}
    options={lines.map((line) => ({
      value: line.item.id as string,
      title: itemTitle(line),
      label: `${itemTitle(line)}（结余 ${showQuantity(line.balance)} ${line.item.unit}）`,
    }))}
    onChange={(itemId) => onChange(itemId ?? '')}
    notFoundContent="没有这种物品"
  />
);
