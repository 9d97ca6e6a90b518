import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { fieldError } from '#renderer/ui/form-field.tsx';
import { changeAt, removeAt } from '#renderer/ui/list-edit.ts';
import { writtenPacks } from './item-draft.ts';
import type { ItemFieldsProps } from './item-fields.tsx';

const MOST_PACKS = 6;

/** 包装单位: 1 箱 = 2000 只. Weights (吨、kg、斤、克) convert by themselves. */
export const PackFields = ({ draft, change, failure }: ItemFieldsProps) => (
  <fieldset className="form-part">
    <legend>包装单位</legend>
    <p className="quiet">整箱整包收发时用。斤、公斤、吨会自己换算，不用填。</p>
    <ul className="plain-list">
      {draft.packs.map((pack, index) => {
        const sent = writtenPacks(draft).indexOf(pack);
        const error = fieldError(failure, `packs.${sent}.factor`) ?? fieldError(failure, `packs.${sent}.name`);
        return (
          <li key={`pack-${index.toString()}`} className="pack-line">
            <span>1</span>
            <Input
              aria-label={`第 ${index + 1} 种包装单位`}
              placeholder="箱"
              value={pack.name}
              onChange={(event) => change({ packs: changeAt(draft.packs, index, { name: event.target.value }) })}
            />
            <span>=</span>
            <Input
              aria-label={`第 ${index + 1} 种包装有多少`}
              aria-invalid={error !== undefined}
              status={error ? 'error' : ''}
              inputMode="decimal"
              suffix={draft.unit}
              value={pack.factor}
              onChange={(event) => change({ packs: changeAt(draft.packs, index, { factor: event.target.value }) })}
            />
            <Button
              aria-label={`删去第 ${index + 1} 种包装单位`}
              icon={<DeleteOutlined aria-hidden />}
              onClick={() => change({ packs: removeAt(draft.packs, index) })}
            />
            {error && <div className="field-error">{error}</div>}
          </li>
        );
      })}
    </ul>
    {draft.packs.length < MOST_PACKS && (
      <Button onClick={() => change({ packs: [...draft.packs, { name: '', factor: '' }] })}>加一种包装</Button>
    )}
  </fieldset>
);
