import { Input } from 'antd';
import { type KeyboardEvent, useRef } from 'react';
import type { LiveLine } from '#core/meetings/meeting-draft.ts';
import { expandPhrase, type Phrase } from '#core/meetings/phrase.ts';
import type { Person } from '#core/roster/person.ts';
import { isComposing } from '#renderer/ui/composing.ts';
import { PersonPick } from '#renderer/ui/person-pick.tsx';

interface LiveSayProps {
  readonly line: LiveLine;
  /** those at the meeting first */
  readonly people: readonly Person[];
  readonly phrases: readonly Phrase[];
  readonly onChange: (part: Partial<LiveLine>) => void;
  readonly onEnter: () => void;
}

/** 发言: letters of a name, Tab or Enter, the words, Enter; the hands stay on the keys. */
export const LiveSay = ({ line, people, phrases, onChange, onEnter }: LiveSayProps) => {
  const box = useRef<HTMLDivElement>(null);
  const toWords = () => box.current?.querySelector('textarea')?.focus();
  const toSpeaker = () => box.current?.querySelector('input')?.focus();
  const pressSpeaker = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || isComposing(event)) return;
    event.preventDefault();
    toWords();
  };
  const pressWords = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // some input methods let the Enter through that ends a word: it is no line break
    if (event.key === 'Enter' && isComposing(event) && !event.nativeEvent.isComposing) event.preventDefault();
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const { selectionStart: caret } = event.currentTarget;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onEnter();
    } else if (event.key === 'Backspace' && line.words === '') {
      event.preventDefault();
      toSpeaker();
    } else if (event.key === 'Tab' && !event.shiftKey) {
      const expanded = expandPhrase(line.words, caret, phrases);
      if (!expanded) return;
      event.preventDefault();
      onChange({ words: expanded.text });
    }
  };
  return (
    <div ref={box} className="live-say">
      <div className="live-speaker">
        <PersonPick
          aria-label="快记发言人"
          placeholder="姓名或拼音首字母"
          people={people}
          value={line.speaker}
          onChange={(speaker) => onChange({ speaker })}
          onPick={toWords}
          onKeyDown={pressSpeaker}
        />
      </div>
      <Input.TextArea
        aria-label="快记发言"
        placeholder="说了什么；回车记下，接着记下一位"
        autoSize={{ minRows: 1, maxRows: 5 }}
        value={line.words}
        onChange={(event) => onChange({ words: event.target.value })}
        onKeyDown={pressWords}
      />
    </div>
  );
};
