import { Input } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { AgendaDraft } from '#core/meetings/meeting-draft.ts';
import type { Quorum } from '#core/meetings/quorum.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { isComposing } from '#renderer/ui/composing.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { dueOfWords } from './due-words.ts';

interface LiveResolveProps {
  readonly item: AgendaDraft;
  readonly people: readonly Person[];
  readonly quorum: Quorum;
  readonly today: LocalDate;
  readonly onChange: (part: Partial<AgendaDraft>) => void;
  /** Enter in the last box */
  readonly onEnter: () => void;
}

const dueHint = (words: string, dueOn: LocalDate | null): string => {
  if (words.trim() !== '' && dueOn === null) return '没看懂，写“3天”“1月8日”或“明天”';
  return dueOn ? `${dateWords(dueOn)}前` : '例如 3天、1月8日';
};

/** 决议 with 责任人 and 时限, written straight into the item; Enter goes from box to box. */
export const LiveResolve = ({ item, people, quorum, today, onChange, onEnter }: LiveResolveProps) => {
  const box = useRef<HTMLDivElement>(null);
  const [due, setDue] = useState('');
  const goTo = (label: string) => box.current?.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.focus();
  const toDue = () => goTo('快记时限');
  const onOwnEnter = (go: () => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || isComposing(event)) return;
    event.preventDefault();
    go();
  };
  return (
    <div ref={box} className="live-resolve">
      <Input.TextArea
        aria-label="快记决议"
        placeholder={quorum.reached ? '定了什么；没有决定就按 Ctrl+Enter 过去' : '不够法定人数，只作讨论，不作决议'}
        autoSize={{ minRows: 1, maxRows: 5 }}
        value={item.resolution}
        onChange={(event) => onChange({ resolution: event.target.value })}
        onKeyDown={onOwnEnter(() => goTo('快记责任人'))}
      />
      <div className="live-speaker">
        <PersonPick
          aria-label="快记责任人"
          placeholder="责任人"
          people={people}
          value={item.responsible}
          onChange={(responsible) => onChange({ responsible })}
          onPick={toDue}
          onKeyDown={onOwnEnter(toDue)}
        />
      </div>
      <div className="live-due">
        <Input
          aria-label="快记时限"
          placeholder="时限"
          value={due}
          status={due.trim() !== '' && dueOfWords(due, today) === null ? 'error' : ''}
          onChange={(event) => {
            setDue(event.target.value);
            onChange({ dueOn: dueOfWords(event.target.value, today) });
          }}
          onKeyDown={onOwnEnter(onEnter)}
        />
        <span role="status" className="quiet">
          {dueHint(due, item.dueOn)}
        </span>
      </div>
    </div>
  );
};
