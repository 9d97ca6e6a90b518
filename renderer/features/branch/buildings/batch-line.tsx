import { Button, InputNumber } from 'antd';
import type { BuildingBatch } from '#core/roster/organisation/building-plan.ts';

interface BatchLineProps {
  readonly batch: BuildingBatch;
  readonly number: number;
  readonly suffix: string;
  readonly onChange: (part: Partial<BuildingBatch>) => void;
  readonly onRemove: (() => void) | null;
}

interface CountProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

const Count = ({ label, value, onChange }: CountProps) => (
  <InputNumber
    className="batch-count"
    aria-label={label}
    min={1}
    max={9999}
    precision={0}
    value={value}
    onChange={(next) => onChange(next ?? 0)}
  />
);

/** 从 1 到 11 栋，每栋 4 个单元，每单元 6 层，每层 2 户 */
export const BatchLine = ({ batch, number, suffix, onChange, onRemove }: BatchLineProps) => {
  const label = (what: string) => `第 ${number} 行${what}`;
  return (
    <li className="batch-line">
      从 <Count label={label('从几栋起')} value={batch.first} onChange={(first) => onChange({ first })} /> 到{' '}
      <Count label={label('到几栋')} value={batch.last} onChange={(last) => onChange({ last })} /> {suffix}，每{suffix}{' '}
      <Count label={label('单元数')} value={batch.units} onChange={(units) => onChange({ units })} /> 个单元，每单元{' '}
      <Count label={label('层数')} value={batch.floors} onChange={(floors) => onChange({ floors })} /> 层，每层{' '}
      <Count label={label('每层户数')} value={batch.doors} onChange={(doors) => onChange({ doors })} /> 户
      {onRemove && (
        <Button aria-label={label('删去')} onClick={onRemove}>
          删去
        </Button>
      )}
    </li>
  );
};
