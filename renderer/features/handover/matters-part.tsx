import { Button, Checkbox, Input } from 'antd';
import { useRef } from 'react';
import type { OpenMatter } from '#core/duty/handover.ts';
import { shortDate } from '#core/time/local-date.ts';
import { changeAt, removeAt } from '#renderer/ui/list-edit.ts';
import type { PartProps } from './counters-part.tsx';
import { newMatter } from './handover-draft.ts';

interface RowProps {
  readonly matter: OpenMatter;
  /** written by this shift: its words may still be changed */
  readonly own: boolean;
  readonly onChange: (part: Partial<OpenMatter>) => void;
  readonly onRemove: () => void;
}

const MatterRow = ({ matter, own, onChange, onRemove }: RowProps) => (
  <li className="handover-matter">
    {own ? (
      <Input
        aria-label="未办事项"
        placeholder="什么事，找谁，几点前"
        value={matter.text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
    ) : (
      <span>
        {matter.text}{' '}
        <span className="quiet">
          {shortDate(matter.raisedOn)}
          {matter.raisedBy}提出
        </span>
      </span>
    )}
    <Checkbox checked={matter.done} aria-label={`办结：${matter.text}`} onChange={(event) => onChange({ done: event.target.checked })}>
      办结
    </Checkbox>
    {matter.done && (
      <Input
        aria-label={`办理结果：${matter.text}`}
        placeholder="怎么办的"
        value={matter.result}
        onChange={(event) => onChange({ result: event.target.value })}
      />
    )}
    {own && (
      <Button type="link" size="small" aria-label={`删去：${matter.text || '空行'}`} onClick={onRemove}>
        删去
      </Button>
    )}
  </li>
);

/** 未办事项: those the shift found, with 办结, and those it leaves. */
export const MattersPart = ({ draft, change, ownId }: PartProps & { readonly ownId: string }) => {
  const list = useRef<HTMLFieldSetElement>(null);
  const add = () => {
    change({ matters: [...draft.matters, newMatter(crypto.randomUUID())] });
    requestAnimationFrame(() => [...(list.current?.querySelectorAll<HTMLInputElement>('li input[type="text"]') ?? [])].at(-1)?.focus());
  };
  return (
    <fieldset className="form-part" ref={list}>
      <legend>未办事项</legend>
      {draft.matters.length === 0 && <p className="quiet">前面的班没有留下未办的事。</p>}
      <ul className="plain-list">
        {draft.matters.map((matter, index) => (
          <MatterRow
            key={matter.id}
            matter={matter}
            own={matter.raisedIn === '' || matter.raisedIn === ownId}
            onChange={(part) => change({ matters: [...changeAt(draft.matters, index, part)] })}
            onRemove={() => change({ matters: [...removeAt(draft.matters, index)] })}
          />
        ))}
      </ul>
      <Button onClick={add}>添一件未办事项</Button>
    </fieldset>
  );
};
