import { Select } from 'antd';
import type { FieldProps } from './form-field.tsx';

interface WordsPickProps extends FieldProps {
  readonly value: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
  /** words that are usual here; others are typed */
  readonly usual: readonly string[];
  readonly placeholder?: string;
}

const BETWEEN = ['、', '，', ',', ' ', '；'];

/** Several short words: picked from the usual ones or typed, parted by Enter or a comma. */
export const WordsPick = ({ value, onChange, usual, placeholder, ...field }: WordsPickProps) => (
  <Select<string[]>
    {...field}
    mode="tags"
    className="words-pick"
    value={[...value]}
    options={usual.map((word) => ({ value: word, label: word }))}
    tokenSeparators={BETWEEN}
    placeholder={placeholder}
    notFoundContent="打字后按回车"
    onChange={(words) => onChange([...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))])}
  />
);
