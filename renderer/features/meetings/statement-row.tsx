import { Button, Input } from 'antd';
import { type KeyboardEvent, memo, useRef } from 'react';
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
  readonly index: number;
  readonly failure: Failure | null;
  /** those at the meeting first */
  readonly people: readonly Person[];
  readonly fresh: boolean;
  /** the place of the statement comes first: the functions are the same for all rows */
  readonly onEdit: (index: number, part: Partial<StatementDraft>) => void;
  readonly onNext: (index: number) => void;
  readonly onRemove: (index: number) => void;
}

/** Who said what. Enter goes from the speaker to the words, Ctrl+Enter opens the next statement: the hands stay on the keys. */
export const StatementRow = memo(({ statement, path, index, failure, people, fresh, onEdit, onNext, onRemove }: StatementRowProps) => {
  const number = index + 1;
  const row = useRef<HTMLLIElement>(null);
  const toWords = () => row.current?.querySelector('textarea')?.focus();
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    const next = event.ctrlKey || event.metaKey;
    if (!next && event.target instanceof HTMLTextAreaElement) return;
    if (!next && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (next) onNext(index);
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
            onChange={(speaker) => onEdit(index, { speaker })}
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
            onChange={(event) => onEdit(index, { words: event.target.value })}
          />
        )}
      </FormField>
      <Button type="link" size="small" aria-label={`去掉第 ${number} 条发言`} onClick={() => onRemove(index)}>
        去掉
      </Button>
    </li>
  );
});
