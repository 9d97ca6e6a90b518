import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { formatNames } from './export-choice.ts';

interface TickLineProps<Format extends keyof typeof formatNames> {
  readonly name: string;
  readonly offered: readonly Format[];
  /** what ticking the line itself takes */
  readonly usual: readonly Format[];
  readonly ticked: readonly Format[];
  readonly onTick: (formats: readonly Format[]) => void;
  /** shown while the line is ticked: which period, which version */
  readonly children?: ReactNode;
}

/** One thing to take along: ticked or not, and as what kinds of file. */
export const TickLine = <Format extends keyof typeof formatNames>({
  name,
  offered,
  usual,
  ticked,
  onTick,
  children,
}: TickLineProps<Format>) => (
  <li className="export-line">
    <Checkbox
      checked={ticked.length > 0}
      indeterminate={ticked.length > 0 && ticked.length < offered.length}
      onChange={() => onTick(ticked.length > 0 ? [] : usual)}
    >
      {name}
    </Checkbox>
    {offered.length > 1 && (
      <Checkbox.Group<Format>
        aria-label={`${name}存成`}
        className="export-formats"
        value={[...ticked]}
        onChange={onTick}
        options={offered.map((format) => ({ value: format, label: formatNames[format] }))}
      />
    )}
    {ticked.length > 0 && children}
  </li>
);
