import { Input, Segmented } from 'antd';
import { useId, useState } from 'react';
import type { PosterTemplate } from '#core/boards/poster-template.ts';
import { type BankText, bankGroupFor, findInBank, textBank } from '#core/boards/text-bank.ts';

interface TextBankPartProps {
  readonly template: PosterTemplate;
  /** what the form calls the field an entry goes into */
  readonly into: string;
  readonly onTake: (text: string) => void;
}

const Entry = ({ entry, onTake }: { readonly entry: BankText; readonly onTake: () => void }) => (
  <li>
    <button type="button" className="bank-entry" onClick={onTake}>
      {entry.title && <span className="bank-title">{entry.title}</span>}
      <span className="bank-text">{entry.text}</span>
      {entry.caution && <span className="bank-caution">{entry.caution}</span>}
    </button>
  </li>
);

const Entries = ({ texts, onTake }: { readonly texts: readonly BankText[]; readonly onTake: (text: string) => void }) => (
  <ul className="bank-list">
    {texts.map((entry) => (
      <Entry key={entry.text} entry={entry} onTake={() => onTake(entry.text)} />
    ))}
  </ul>
);

/** 文字库: sentences ready to be put into the field somebody was in last. */
export const TextBankPart = ({ template, into, onTake }: TextBankPartProps) => {
  const searchId = useId();
  const [group, setGroup] = useState(bankGroupFor(template.kind));
  const [search, setSearch] = useState('');
  const [taken, setTaken] = useState('');
  const found = findInBank(search);
  const texts = search.trim() === '' ? (textBank.find(({ key }) => key === group)?.texts ?? []) : found;
  const take = (text: string) => {
    onTake(text);
    setTaken(`已放进“${into}”：${text.split('\n')[0] ?? ''}`);
  };
  return (
    <div className="bank">
      <p className="bank-into">
        点一句，放进“<strong>{into}</strong>”。要放到别处，先点那个栏目。
      </p>
      <label className="bank-search" htmlFor={searchId}>
        查找
        <Input
          id={searchId}
          allowClear
          value={search}
          placeholder="口罩、值班、三亮…"
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      {search.trim() === '' && (
        <Segmented
          aria-label="文字库的分类"
          value={group}
          onChange={setGroup}
          options={textBank.map(({ key, name }) => ({ value: key, label: name }))}
        />
      )}
      {texts.length === 0 ? <p className="quiet">没有找到。换一个词再试。</p> : <Entries texts={texts} onTake={take} />}
      <p className="quiet" role="status">
        {taken}
      </p>
    </div>
  );
};
