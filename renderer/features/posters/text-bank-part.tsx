import { Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import type { PosterContent } from '#core/boards/poster-content.ts';
import type { PosterTemplate } from '#core/boards/poster-template.ts';
import { type BankText, bankGroupFor, findInBank, takesWhole, textBank } from '#core/boards/text-bank.ts';
import { FormField } from '#renderer/ui/form-field.tsx';

interface TextBankPartProps {
  readonly template: PosterTemplate;
  readonly content: PosterContent;
  /** the place an entry goes into */
  readonly into: string;
  readonly onInto: (place: string) => void;
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

const IntoField = ({ template, content, into, onInto }: Omit<TextBankPartProps, 'onTake'>) => {
  const place = template.places.find(({ key }) => key === into);
  const words = content.words[into] ?? '';
  return (
    <FormField
      label="放进哪一栏"
      hint={
        place && takesWhole(place) ? `点一句就换掉：${words || '（空）'}` : `点一句，另起一行放在光标处。现在写着：${words || '（空）'}`
      }
    >
      {(field) => (
        <Select
          id={field.id}
          aria-describedby={field['aria-describedby']}
          value={into}
          onChange={onInto}
          options={template.places.map(({ key, label }) => ({ value: key, label }))}
        />
      )}
    </FormField>
  );
};

/** 文字库: sentences ready to be put into the field somebody was in last, or another one. */
export const TextBankPart = (props: TextBankPartProps) => {
  const [group, setGroup] = useState(bankGroupFor(props.template.kind));
  const [search, setSearch] = useState('');
  const [taken, setTaken] = useState('');
  const searching = search.trim() !== '';
  const texts = searching ? findInBank(search) : (textBank.find(({ key }) => key === group)?.texts ?? []);
  const take = (text: string) => {
    props.onTake(text);
    setTaken(`已放进去：${text.split('\n')[0] ?? ''}`);
  };
  return (
    <div className="bank">
      <IntoField {...props} />
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
          value={group}
          onChange={setGroup}
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
    </div>
  );
};
