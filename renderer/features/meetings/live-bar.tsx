import { Segmented } from 'antd';
import { type KeyboardEvent, useRef } from 'react';
import { type LineStep, lineSteps, type TypedMeeting } from '#core/meetings/meeting-draft.ts';
import type { Phrase } from '#core/meetings/phrase.ts';
import { keysOf, type Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { isComposing } from '#renderer/ui/composing.ts';
import { LiveBoxes } from './live-boxes.tsx';
import { enterLine, lineIndex, lineItem, moveLine, nextStep, nextWords, stepTo } from './live-line.ts';
import { PhrasesButton } from './phrases-button.tsx';
import { useLineFocus } from './use-line-focus.ts';

interface LiveBarProps {
  readonly typed: TypedMeeting;
  readonly onTyped: (typed: TypedMeeting) => void;
  readonly people: readonly Person[];
  readonly phrases: readonly Phrase[];
  readonly today: LocalDate;
}

const newKey = () => crypto.randomUUID();
const stepChoices = keysOf(lineSteps).map((value) => ({ value, label: lineSteps[value] }));

/** What Ctrl with another key does to the line; null = not the line's key. */
const ctrlKey = (event: KeyboardEvent, typed: TypedMeeting): TypedMeeting | null => {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return null;
  if (event.key === 'Enter') return nextStep(typed, newKey);
  if (event.key === 'ArrowUp') return moveLine(typed, -1, newKey);
  return event.key === 'ArrowDown' ? moveLine(typed, 1, newKey) : null;
};

const placeWords = (typed: TypedMeeting): string => {
  const item = lineItem(typed);
  if (!item) return '还没有议题';
  if (typed.line.step === 'title' && item.title.trim() !== '') return `新的议题，第 ${lineIndex(typed) + 2} 项`;
  return `议题 ${lineIndex(typed) + 1}／${typed.draft.agenda.length} ${item.title.trim() || '（还没有名称）'}`;
};

const KeyWords = ({ next }: { readonly next: string }) => (
  <span className="live-keys quiet">
    <kbd>F2</kbd> 到这一行　<kbd>Enter</kbd> 记下　<kbd>Ctrl</kbd>+<kbd>Enter</kbd> {next}　<kbd>Ctrl</kbd>+<kbd>↑↓</kbd> 换议题
  </span>
);

/** 快记: one line at the foot that takes the record down while people speak. */
export const LiveBar = ({ typed, onTyped, people, phrases, today }: LiveBarProps) => {
  const body = useRef<HTMLDivElement>(null);
  const takeCaret = useLineFocus(body, typed.line.item);
  const step: LineStep = lineItem(typed) ? typed.line.step : 'title';
  const go = (next: TypedMeeting) => {
    onTyped(next);
    takeCaret();
  };
  const press = (event: KeyboardEvent) => {
    const next = isComposing(event) ? null : ctrlKey(event, typed);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    go(next);
  };
  return (
    <section className="live-bar" aria-label="快记">
      <div className="live-head">
        <strong className="live-place">{placeWords(typed)}</strong>
        <Segmented<LineStep>
          aria-label="记什么"
          size="small"
          value={step}
          options={stepChoices}
          onChange={(chosen) => onTyped(stepTo(typed, chosen, newKey))}
        />
        <KeyWords next={nextWords(typed)} />
        <PhrasesButton phrases={phrases} />
      </div>
      <div ref={body} className="live-body" onKeyDownCapture={press} role="presentation">
        <LiveBoxes
          typed={typed}
          step={step}
          people={people}
          phrases={phrases}
          today={today}
          onTyped={onTyped}
          onEnter={() => go(enterLine(typed, newKey))}
          onOnward={() => go(nextStep(typed, newKey))}
        />
      </div>
    </section>
  );
};
