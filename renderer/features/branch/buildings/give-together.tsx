import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { namesText } from '#core/roster/organisation/names-text.ts';
import type { Person } from '#core/roster/person.ts';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { useAssign } from '../use-assign.ts';
import { type BuildingRow, type GivenLevel, placesOf } from './building-rows.ts';

interface GiveTogetherProps {
  readonly rows: readonly BuildingRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  readonly people: readonly Person[];
}

const levels: readonly { readonly value: GivenLevel; readonly label: string }[] = [
  { value: 'committee', label: '包片支委' },
  { value: 'building', label: '楼栋负责人' },
  { value: 'unit', label: '各单元负责人' },
];

/** Several buildings to one person in one step. */
export const GiveTogether = ({ rows, chosen, onChosen, people }: GiveTogetherProps) => {
  const [level, setLevel] = useState<GivenLevel>('committee');
  const [words, setWords] = useState('');
  const [person, setPerson] = useState<Person | null>(null);
  const { assign, busy } = useAssign();
  const picked = rows.filter((row) => chosen.has(row.building.id));
  if (picked.length === 0) return <p className="quiet">要把几栋交给一个人：先在左边勾上。</p>;
  const give = async () => {
    if (!person) return;
    const outcome = await assign(placesOf(picked, level), person);
    if (!outcome.ok) return;
    onChosen(new Set());
    setWords('');
    setPerson(null);
  };
  return (
    <PlainForm className="branch-together" label="几栋一起安排" onSubmit={() => void give()}>
      <span>
        已选 {picked.length} 栋（{namesText(picked.map((row) => row.building.name))}），
      </span>
      <Segmented<GivenLevel> aria-label="安排哪一级" value={level} options={[...levels]} onChange={setLevel} />
      <span>都由</span>
      <PersonPick
        aria-label="交给谁"
        placeholder="姓名或拼音首字母"
        people={people}
        value={words}
        onChange={(text, found) => {
          setWords(text);
          setPerson(found);
        }}
      />
      <Button type="primary" htmlType="submit" disabled={!person} loading={busy}>
        安排
      </Button>
      <Button onClick={() => onChosen(new Set())}>不选了</Button>
    </PlainForm>
  );
};
