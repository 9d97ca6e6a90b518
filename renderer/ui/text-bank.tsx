import { Input, Segmented } from 'antd';
import { useState } from 'react';
import { type BankText, findInBank, textBank } from '#core/boards/text-bank.ts';
import './text-bank.css';

interface TextBankProps {
  /** the group that is looked at first */
  readonly group: string;
  readonly onTake: (text: string) => void;
}

const Entry = ({ entry, onTake }: { readonly entry: BankText; readonly onTake: () => void }) => (
  <li>
    <button type="button" className="bank-entry" onClick={onTake}>
      {entry.title && <span className="bank-title">{entry.title}</span>}
      <span className="bank-text">{entry.text}</span>
      {entry.source && <span className="bank-source">{entry.source}</span>}
      {entry.caution && <span className="bank-caution">{entry.caution}</span>}
    </button>
  </li>
);

/** 文字库: sentences ready to be taken, by group or by a search through all of them. */
export const TextBank = ({ group, onTake }: TextBankProps) => {
  const [shown, setShown] = useState(group);
  const [search, setSearch] = useState('');
  const [taken, setTaken] = useState('');
  const searching = search.trim() !== '';
  const texts = searching ? findInBank(search) : (textBank.find(({ key }) => key === shown)?.texts ?? []);
  const take = (text: string) => {
    onTake(text);
    setTaken(`已放进去：${text.split('\n')[0] ?? ''}`);
  };
  return (
    <>
      <Input
        allowClear
        aria-label="查找句子"
        value={search}
        placeholder="查找：口罩、值班、三亮…"
        onChange={(event) => setSearch(event.target.value)}
      />
      {!searching && (
        <Segmented
          aria-label="文字库的分类"
          value={shown}
          onChange={setShown}
          options={textBank.map(({ key, name }) => ({ value: key, label: name }))}
        />
      )}
      <p className="quiet" role="status">
        {texts.length === 0 ? '没有找到。换一个词再试。' : taken}
      </p>
      <ul className="bank-list" aria-label="现成的句子">
        {texts.map((entry) => (
          <Entry key={entry.text} entry={entry} onTake={() => take(entry.text)} />
        ))}
      </ul>
    </>
  );
};
