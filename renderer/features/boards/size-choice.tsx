import { Segmented } from 'antd';

interface SizeChoiceProps<Size extends string> {
  readonly label?: string;
  readonly value: Size;
  readonly sizes: Readonly<Partial<Record<Size, string>>>;
  readonly onChange: (size: Size) => void;
}

/** One of few, side by side: the size of the paper unless `label` says otherwise. */
export const SizeChoice = <Size extends string>({ label = '纸张', value, sizes, onChange }: SizeChoiceProps<Size>) => (
  <Segmented<Size>
    aria-label={label}
    value={value}
    onChange={onChange}
    options={(Object.keys(sizes) as Size[]).map((size) => ({ value: size, label: sizes[size] }))}
  />
);
