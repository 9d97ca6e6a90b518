import { Button, Input } from 'antd';
import type { KeyboardEvent } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { Person } from '#core/roster/person.ts';
import { isComposing } from '#renderer/ui/composing.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import type { StatementDraft } from './meeting-draft.ts';

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

/** Who said what. Ctrl+Enter opens the next one, so that the hands stay on the keys. */
export const StatementRow = ({ statement, path, number, failure, people, fresh, onChange, onNext, onRemove }: StatementRowProps) => {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event)) return;
    event.preventDefault();
    onNext();
  };
  return (
    <li className="statement-row" onKeyDown={press}>
      <FormField label={`发言人 ${number}`} name={`${path}.speaker`} failure={failure}>
        {(field) => (
          <PersonPick
            {...field}
            autoFocus={fresh}
            placeholder="姓名或拼音首字母"
            people={people}
            value={statement.speaker}
            onChange={(speaker) => onChange({ speaker })}
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
