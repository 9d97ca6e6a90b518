import { Button } from 'antd';
import { useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

interface AssignBarProps {
  readonly ids: readonly string[];
  readonly people: readonly Person[];
  /** all that are listed */
  readonly onAll: () => void;
  readonly onDone: () => void;
}

/** 派单 of all the chosen ones at once. */
export const AssignBar = ({ ids, people, onAll, onDone }: AssignBarProps) => {
  const [taker, setTaker] = useState<{ readonly name: string; readonly id: string | null }>({ name: '', id: null });
  const act = useAct('request.assign', {
    done: ({ assigned, taker: name }) => (name === '' ? `${assigned} 条收回，还没人接` : `${assigned} 条派给 ${name}`),
  });
  const go = async (takerId: string | null) => {
    if ((await act.run({ ids: [...ids], takerId })).ok) onDone();
  };
  return (
    <PlainForm className="request-assign" label="派单" onSubmit={() => void (taker.id && go(taker.id))}>
      <span>
        选了 <strong className="figures">{ids.length}</strong> 条
      </span>
      <Button disabled={act.busy} onClick={onAll}>
        全部选上
      </Button>
      <span>派给</span>
      <PersonPick
        aria-label="派给谁"
        placeholder="姓名或拼音首字母"
        people={people}
        value={taker.name}
        onChange={(name, person) => setTaker({ name, id: person?.id ?? null })}
      />
      <Button type="primary" htmlType="submit" disabled={taker.id === null} loading={act.busy} aria-label="派单">
        派单
      </Button>
      <Button disabled={act.busy} onClick={() => void go(null)}>
        收回
      </Button>
    </PlainForm>
  );
};
