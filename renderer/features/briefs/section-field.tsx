import { Button, Input } from 'antd';
import { useRef } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { BriefSection } from '#core/figures/brief.ts';
import { goneSentences, isOwn, newSentences, sectionState } from '#core/figures/merge-brief.ts';
import { FormField } from '#renderer/ui/form-field.tsx';

interface SectionFieldProps {
  readonly section: BriefSection;
  /** its place in the brief, from 0 */
  readonly index: number;
  /** what the figures say now; null of a section that somebody added */
  readonly composed: string | null;
  readonly failure: Failure | null;
  readonly readOnly: boolean;
  readonly onChange: (part: Partial<BriefSection>) => void;
  readonly onRemove: () => void;
}

const ROWS = { minRows: 2, maxRows: 14 };

const StateWords = ({ section, composed, onChange }: Pick<SectionFieldProps, 'section' | 'onChange'> & { readonly composed: string }) => {
  const { text, heading } = section;
  const state = sectionState(section, composed);
  if (state === 'composed') return <span className="quiet">{text === '' ? '没有可写的，空着就不印' : '自动编写'}</span>;
  if (state === 'stale') return <span className="look">数字变了</span>;
  return (
    <span className="brief-edited">
      改过
      <Button type="link" size="small" aria-label={`${heading}换回自动编写的`} onClick={() => onChange({ text: composed, composed })}>
        换回自动编写的
      </Button>
    </span>
  );
};

/** Which sentences the figures have changed since this was written; nothing is replaced unasked. */
const Offer = ({ section, composed, onChange }: Pick<SectionFieldProps, 'section' | 'onChange'> & { readonly composed: string }) => {
  if (sectionState(section, composed) !== 'stale') return null;
  const { heading } = section;
  const fresh = newSentences(section.composed, composed);
  const gone = goneSentences(section.composed, composed);
  return (
    <div className="brief-offer" role="note" aria-label={`${heading}的新数字`}>
      {fresh.length > 0 && <p>现在是：{fresh.join('')}</p>}
      {gone.length > 0 && <p className="quiet">写的时候是：{gone.join('')}</p>}
      <div className="row">
        <Button size="small" aria-label={`${heading}换成新的`} onClick={() => onChange({ text: composed, composed })}>
          换成新的
        </Button>
        <Button size="small" type="link" aria-label={`${heading}保留写的`} onClick={() => onChange({ composed })}>
          保留写的
        </Button>
      </div>
    </div>
  );
};

/** One section: its words, how they came about, and what the figures would say instead. */
export const SectionField = ({ section, index, composed, failure, readOnly, onChange, onRemove }: SectionFieldProps) => {
  const own = isOwn(section.key);
  const box = useRef<HTMLElement>(null);
  // the button that was pressed goes away with the offer: who works by keyboard goes on in the words
  const settle = (part: Partial<BriefSection>) => {
    onChange(part);
    box.current?.querySelector('textarea')?.focus();
  };
  return (
    <section ref={box} className="brief-section" aria-label={section.heading || '补充'}>
      {own && (
        <div className="row brief-own">
          <Input
            aria-label="小标题"
            placeholder="小标题"
            maxLength={30}
            readOnly={readOnly}
            value={section.heading}
            onChange={(event) => onChange({ heading: event.target.value })}
          />
          <Button type="link" disabled={readOnly} aria-label={`去掉${section.heading || '这一段'}`} onClick={onRemove}>
            去掉
          </Button>
        </div>
      )}
      {composed !== null && !readOnly && (
        <div className="brief-state">
          <StateWords section={section} composed={composed} onChange={settle} />
        </div>
      )}
      <FormField label={own ? '内容' : section.heading} name={`sections.${index}.text`} failure={failure}>
        {(field) => (
          <Input.TextArea
            {...field}
            className="brief-text"
            autoSize={ROWS}
            maxLength={2000}
            readOnly={readOnly}
            value={section.text}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        )}
      </FormField>
      {composed !== null && !readOnly && <Offer section={section} composed={composed} onChange={settle} />}
    </section>
  );
};
