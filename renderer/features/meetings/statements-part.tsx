import { Button } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { AgendaDraft, StatementDraft } from '#core/meetings/meeting-draft.ts';
import type { Person } from '#core/roster/person.ts';
import { changeAt, insertAt, removeAt } from '#renderer/ui/list-edit.ts';
import { blankStatement } from './meeting-draft.ts';
import { StatementRow } from './statement-row.tsx';
import { useSteady } from './use-steady.ts';

interface StatementsPartProps {
  readonly item: AgendaDraft;
  readonly path: string;
  readonly failure: Failure | null;
  readonly people: readonly Person[];
  readonly onChange: (part: Partial<AgendaDraft>) => void;
}

/** 讨论发言, in the order in which people spoke. */
export const StatementsPart = ({ item, path, failure, people, onChange }: StatementsPartProps) => {
  const [fresh, setFresh] = useState<string | null>(null);
  const addAfter = useSteady((index: number) => {
    const key = crypto.randomUUID();
    setFresh(key);
    onChange({ statements: insertAt(item.statements, index + 1, blankStatement(key)) });
  });
  const edit = useSteady((index: number, part: Partial<StatementDraft>) =>
    onChange({ statements: changeAt(item.statements, index, part) }),
  );
  const remove = useSteady((index: number) => onChange({ statements: removeAt(item.statements, index) }));
  return (
    <>
      <ol className="statement-list">
        {item.statements.map((statement, index) => (
          <StatementRow
            key={statement.key}
            statement={statement}
            path={`${path}.statements.${index}`}
            index={index}
            failure={failure}
            people={people}
            fresh={statement.key === fresh}
            onEdit={edit}
            onNext={addAfter}
            onRemove={remove}
          />
        ))}
      </ol>
      <div className="row">
        <Button onClick={() => addAfter(item.statements.length - 1)}>加一条发言</Button>
        <span className="quiet">
          选好发言人就写发言；按 <kbd>Ctrl</kbd>+<kbd>Enter</kbd> 直接记下一位
        </span>
      </div>
    </>
  );
};
