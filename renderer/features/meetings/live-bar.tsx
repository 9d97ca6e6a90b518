import { Button, Input, Segmented } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type LineStep, lineSteps, type TypedMeeting } from '#core/meetings/meeting-draft.ts';
import type { Phrase } from '#core/meetings/phrase.ts';
import { quorumOf } from '#core/meetings/quorum.ts';
import { keysOf, type Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { isComposing, whenEnter } from '#renderer/ui/composing.ts';
import { changeAt } from '#renderer/ui/list-edit.ts';
import { enterLine, lineIndex, lineItem, moveLine, nextStep, nextWords, stepTo } from './live-line.ts';
import { LiveResolve } from './live-resolve.tsx';
import { LiveSay } from './live-say.tsx';
import { PhrasesDialog } from './phrases-dialog.tsx';
import { VotesField } from './votes-field.tsx';

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

/** The bank of phrases opens outside the line, whose keys it must not meet. */
const PhrasesButton = ({ phrases }: Pick<LiveBarProps, 'phrases'>) => {
  const [editing, setEditing] = useState(false);
  return (
    <>
      <Button size="small" type="link" onClick={() => setEditing(true)}>
        常用语
      </Button>
      {editing && <PhrasesDialog phrases={phrases} onClose={() => setEditing(false)} />}
    </>
  );
};

/** 快记: one line at the foot that takes the record down while people speak. F2 leads here from anywhere in the meeting. */
export const LiveBar = ({ typed, onTyped, people, phrases, today }: LiveBarProps) => {
  const body = useRef<HTMLDivElement>(null);
  /** counts what the keys did, so that the caret goes to the first box of what comes next */
  const [turn, setTurn] = useState(0);
  const { draft, line } = typed;
  /** the item whose newest words stay in view above the line */
  const lineAt = useRef(line.item);
  lineAt.current = line.item;
  const item = lineItem(typed);
  const quorum = quorumOf(draft);

  useEffect(() => {
    if (turn === 0) return;
    const boxes = [...(body.current?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [])];
    // somebody is already named: the words come next
    (boxes.find((box) => box.value === '') ?? boxes[0])?.focus({ preventScroll: true });
    const written = body.current?.closest('.meeting-editor')?.querySelector(`[data-item="${lineAt.current}"]`);
    (written?.querySelector('.statement-row:last-child') ?? written)?.scrollIntoView({ block: 'nearest' });
  }, [turn]);
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F2' || event.isComposing) return;
      event.preventDefault();
      setTurn((count) => count + 1);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);

  const go = (next: TypedMeeting) => {
    onTyped(next);
    setTurn((count) => count + 1);
  };
  const changeLine = (part: Partial<TypedMeeting['line']>) => onTyped({ draft, line: { ...line, ...part } });
  const changeItem = (part: Partial<NonNullable<typeof item>>) =>
    onTyped({ line, draft: { ...draft, agenda: changeAt(draft.agenda, lineIndex(typed), part) } });
  const press = (event: KeyboardEvent) => {
    const next = isComposing(event) ? null : ctrlKey(event, typed);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    go(next);
  };
  const enter = () => go(enterLine(typed, newKey));
  const onward = () => go(nextStep(typed, newKey));
  const step: LineStep = item ? line.step : 'title';
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
        <span className="live-keys quiet">
          <kbd>F2</kbd> 到这一行　<kbd>Enter</kbd> 记下　<kbd>Ctrl</kbd>+<kbd>Enter</kbd> {nextWords(typed)}　<kbd>Ctrl</kbd>+<kbd>↑↓</kbd>{' '}
          换议题
        </span>
        <PhrasesButton phrases={phrases} />
      </div>
      <div ref={body} className="live-body" onKeyDownCapture={press} role="presentation">
        {step === 'title' && (
          <Input
            aria-label="快记议题"
            placeholder={item?.title.trim() === '' ? '这一项议题叫什么；回车记下' : '新的议题；回车记下，接着记发言'}
            value={line.words}
            onChange={(event) => changeLine({ words: event.target.value })}
            onKeyDown={whenEnter(enter)}
          />
        )}
        {step === 'say' && <LiveSay line={line} people={people} phrases={phrases} onChange={changeLine} onEnter={enter} />}
        {step === 'resolve' && item && (
          <LiveResolve key={item.id} item={item} people={people} quorum={quorum} today={today} onChange={changeItem} onEnter={onward} />
        )}
        {step === 'vote' && item && (
          <VotesField
            votes={item.votes}
            voters={quorum.voters.present}
            error={undefined}
            onChange={(votes) => changeItem({ votes })}
            onLast={onward}
          />
        )}
      </div>
    </section>
  );
};
