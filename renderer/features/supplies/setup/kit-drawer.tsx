import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { Kit } from '#core/supplies/kit.ts';
import type { ItemStock } from '#core/supplies/stock.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField, fieldError } from '#renderer/ui/form-field.tsx';
import { ItemPick } from '#renderer/ui/item-pick.tsx';
import { changeAt, removeAt } from '#renderer/ui/list-edit.ts';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { EnterWalk } from '../forms/enter-walk.tsx';
import { draftOfKit, type KitDraft, type KitPartDraft, kitInput, writtenParts } from './kit-draft.ts';

interface KitDrawerProps {
  /** null: a new one */
  readonly kit: Kit | null;
  readonly stock: readonly ItemStock[];
  readonly onClose: () => void;
}

const blankPart = (): KitPartDraft => ({ key: crypto.randomUUID(), itemId: '', quantity: '1' });

interface PartFieldsProps extends Pick<KitDrawerProps, 'stock'> {
  readonly part: KitPartDraft;
  readonly position: number;
  readonly error: string | undefined;
  readonly change: (part: Partial<KitPartDraft>) => void;
  readonly onRemove: () => void;
}

const PartFields = ({ stock, part, position, error, change, onRemove }: PartFieldsProps) => {
  const unit = stock.find((one) => one.item.id === part.itemId)?.item.unit ?? '';
  const wrong = { status: error ? ('error' as const) : ('' as const), 'aria-invalid': error !== undefined };
  return (
    <li className="pack-line" data-line={position} data-empty={part.itemId === ''}>
      <ItemPick
        {...wrong}
        aria-label={`第 ${position + 1} 样物品`}
        autoFocus={part.itemId === '' && position > 0}
        lines={stock}
        value={part.itemId}
        onChange={(itemId) => change({ itemId })}
      />
      <Input
        {...wrong}
        aria-label={`第 ${position + 1} 样每套多少`}
        inputMode="decimal"
        suffix={unit}
        value={part.quantity}
        onChange={(event) => change({ quantity: event.target.value })}
      />
      <Button aria-label={`删去第 ${position + 1} 样`} icon={<DeleteOutlined aria-hidden />} onClick={onRemove} />
      {error && <div className="field-error">{error}</div>}
    </li>
  );
};

/** The kit while it is written. */
const useKit = (kit: Kit | null, onClose: () => void) => {
  const [id] = useState(() => kit?.id ?? crypto.randomUUID());
  const [start] = useState<KitDraft>(() => (kit ? draftOfKit(kit) : { name: '', parts: [blankPart()] }));
  const [draft, setDraft] = useState(start);
  const act = useAct('supplies.saveKit', { inPlace: true, done: (saved) => `已保存套装“${saved.name}”` });
  const remove = useAct('supplies.removeKit', { inPlace: true, done: () => `已停用套装“${kit?.name ?? ''}”` });
  const { input, failure: found } = kitInput(id, draft);
  const { failure, mayGo } = useFormCheck(act.failure ?? remove.failure, () => found);
  const setParts = (parts: readonly KitPartDraft[]) => setDraft((before) => ({ ...before, parts }));
  const add = () => setParts([...draft.parts, blankPart()]);
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  const stop = async () => {
    if ((await remove.run({ id })).ok) onClose();
  };
  return { draft, setDraft, setParts, add, submit, stop, failure, dirty: draft !== start, saving: act.busy, stopping: remove.busy };
};

interface PartsProps {
  readonly stock: readonly ItemStock[];
  readonly draft: KitDraft;
  readonly failure: Failure | null;
  readonly setParts: (parts: readonly KitPartDraft[]) => void;
  readonly onAdd: () => void;
}

const errorOf = (failure: Failure | null, index: number): string | undefined =>
  fieldError(failure, `parts.${index}.itemId`) ?? fieldError(failure, `parts.${index}.quantity`);

const Parts = ({ stock, draft, failure, setParts, onAdd }: PartsProps) => (
  <fieldset className="form-part">
    <legend>一套里有什么</legend>
    <ol className="plain-list" data-lines>
      {draft.parts.map((part, position) => (
        <PartFields
          key={part.key}
          stock={stock}
          part={part}
          position={position}
          error={errorOf(failure, writtenParts(draft).indexOf(part))}
          change={(change) => setParts(changeAt(draft.parts, position, change))}
          onRemove={() => setParts(removeAt(draft.parts, position))}
        />
      ))}
    </ol>
    {fieldError(failure, 'parts') && <div className="field-error">{fieldError(failure, 'parts')}</div>}
    <Button onClick={onAdd}>加一样</Button>
  </fieldset>
);

/** 套装 (防疫战斗包): what one of them is made of. */
export const KitDrawer = ({ kit, stock, onClose }: KitDrawerProps) => {
  const { draft, setDraft, setParts, add, submit, stop, failure, dirty, saving, stopping } = useKit(kit, onClose);
  return (
    <FormDrawer
      title={kit ? `修改套装 ${kit.name}` : '新套装'}
      verb="保存"
      dirty={dirty}
      busy={saving}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={kit && <RecordHistory kind="kit" id={kit.id} name={kit.name} />}
      extra={
        kit && (
          <Button loading={stopping} onClick={() => void stop()}>
            停用这个套装
          </Button>
        )
      }
    >
      <EnterWalk label="套装" onNewLine={add} onRemoveLine={(position) => setParts(removeAt(draft.parts, position))}>
        <FormField label="套装名称" name="name" failure={failure} required hint="例如 防疫战斗包">
          {(field) => (
            <Input {...field} autoFocus value={draft.name} onChange={(event) => setDraft({ ...draft, name: event.target.value })} />
          )}
        </FormField>
        <Parts stock={stock} draft={draft} failure={failure} setParts={setParts} onAdd={add} />
      </EnterWalk>
    </FormDrawer>
  );
};
