import { Input, Modal } from 'antd';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useState } from 'react';
import type { SearchHit } from '#core/contract/results.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { ABOVE_ALL } from '#renderer/ui/above-all.ts';
import { isComposing } from '#renderer/ui/composing.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

const kindWords: Readonly<Record<SearchHit['kind'], string>> = {
  person: '人员',
  item: '物资',
  meeting: '会议',
  notice: '告知书',
  poster: '海报',
  dutyPost: '岗位',
  contact: '电话',
  request: '诉求',
  delivery: '配送',
  parcel: '快递',
  escort: '接送',
  care: '包保',
  visit: '排查',
};

interface SearchDialogProps {
  readonly onClose: () => void;
  readonly onOpen: (hit: SearchHit) => void;
}

const stepOf = (key: string): number => (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0);

/** 查找: one field over everything; Enter opens the place at the hit. */
export const SearchDialog = ({ onClose, onOpen }: SearchDialogProps) => {
  const listId = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const wanted = useDeferredValue(text.trim());
  const { data: hits = [], error, isFetching } = useHostQuery('search.find', { text: wanted }, { enabled: wanted !== '' });
  const shown = wanted === '' ? [] : hits;
  useEffect(() => document.getElementById(`${listId}-${chosen}`)?.scrollIntoView({ block: 'nearest' }), [listId, chosen]);

  const open = (hit: SearchHit | undefined) => {
    if (!hit) return;
    onOpen(hit);
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const step = stepOf(event.key);
    if (step !== 0 && shown.length > 0) {
      event.preventDefault();
      setChosen((before) => (before + step + shown.length) % shown.length);
    }
    if (event.key === 'Enter') open(shown[chosen]);
  };
  return (
    <Modal
      open
      zIndex={ABOVE_ALL}
      title="查找"
      width="min(40rem, 94vw)"
      footer={null}
      onCancel={onClose}
      className="search"
      destroyOnHidden
    >
      <Input
        autoFocus
        size="large"
        role="combobox"
        aria-label="查找人员、物资、会议、告知书、海报、岗位、电话、诉求和一户要办的事"
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-activedescendant={shown.length > 0 ? `${listId}-${chosen}` : undefined}
        placeholder="姓名、电话、品名、会议，两个字就能找；门牌 3-2-501"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
        }}
        onKeyDown={press}
      />
      <FailureNotice failure={error} />
      <div id={listId} role="listbox" aria-label="找到的内容" className="search-list">
        {shown.map((hit, index) => (
          <button
            type="button"
            key={`${hit.kind}-${hit.id}`}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className="search-hit"
            onClick={() => open(hit)}
          >
            <span className="search-kind">{kindWords[hit.kind]}</span>
            <span className="search-title">{hit.title}</span>
            <span className="quiet">{hit.detail}</span>
          </button>
        ))}
      </div>
      <p className="quiet" role="status">
        {wanted === ''
          ? '输入要找的字。上下键选择，回车打开。'
          : shown.length === 0 && !isFetching
            ? '没有找到。换一个字再试。'
            : `找到 ${shown.length} 条`}
      </p>
    </Modal>
  );
};
