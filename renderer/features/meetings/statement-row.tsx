import { Button, Input } from 'antd';
import { type KeyboardEvent, useRef } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { StatementDraft } from '#core/meetings/meeting-draft.ts';
import type { Person } from '#core/roster/person.ts';
import { isComposing } from '#renderer/ui/composing.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';

interface StatementRowProps {
  readonly statement: StatementDraft;
  /** path of the statement in the meeting, e.g. `agenda.0.statements.2` */
  readonly path: string;
  readonly number: number;
  readonly failure: Failure | null;
  /** those at the meeting first */
  readonly people: readonly Person[];
  readonly fresh: boolean;
  readonly onChange: (part: Partial<StatementDraft>) => void;
  readonly onNext: () => void;
  readonly onRemove: () => void;
}

/** Who said what. Enter goes from the speaker to the words, Ctrl+Enter opens the next statement: the hands stay on the keys. */
export const StatementRow = ({ statement, path, number, failure, people, fresh, onChange, onNext, onRemove }: StatementRowProps) => {
  const row = useRef<HTMLLIElement>(null);
  const toWords = () => row.current?.querySelector('textarea')?.focus();
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    const next = event.ctrlKey || event.metaKey;
    if (!next && event.target instanceof HTMLTextAreaElement) return;
    if (!next && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (next) onNext();
    else toWords();
  };
  return (
    <li ref={row} className="statement-row" onKeyDown={press}>
      <FormField label={`发言人 ${number}`} name={`${path}.speaker`} failure={failure}>
        {(field) => (
          <PersonPick
            {...field}
            autoFocus={fresh}
            placeholder="姓名或拼音首字母"
            people={people}
            value={statement.speaker}
            onChange={(speaker) => onChange({ speaker })}
            onPick={toWords}
          />
        )}
      </FormField>
      <FormField label={`发言 ${number}`} name={`${path}.words`} failure={failure}>
        {(field) => (
          <Input.TextArea
            {...field}
            autoSize={{ minRows: 1, maxRows: 12 }}
            value={statement.words}
            onChange={(event) => onChange({ words: event.target.value })}
          />
        )}
      </FormField>
      <Button type="link" size="small" aria-label={`去掉第 ${number} 条发言`} onClick={onRemove}>
        去掉
      </Button>
    </li>
  );
};
