import { Input } from 'antd';
import { useState } from 'react';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { whenEnter } from '#renderer/ui/composing.ts';

/** 小分队名称 over the names; saved when the field is left or Enter is pressed. */
export const TeamNameField = () => {
  const { data: words } = useHostQuery('board.words', {});
  const [typed, setTyped] = useState<string | null>(null);
  const act = useAct('board.saveWords', {
    done: ({ teamName }) => (teamName === '' ? '公示板上不印小分队名称' : `已保存小分队名称：${teamName}`),
  });
  const save = async () => {
    if (typed === null || typed === words?.teamName) return setTyped(null);
    const answer = await act.run({ teamName: typed });
    if (answer.ok) setTyped(null);
  };
  return (
    <span className="team-name">
      <Input
        aria-label="小分队名称"
        prefix="小分队"
        placeholder="例如 市水文勘测中心包保小分队"
        value={typed ?? words?.teamName ?? ''}
        maxLength={24}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={whenEnter(() => void save())}
      />
    </span>
  );
};
