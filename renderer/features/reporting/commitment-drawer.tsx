import { AutoComplete } from 'antd';
import { useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import { inWords } from '#core/roster/published.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';

const usual = ['守好这道门，护好一方人', '随叫随到，不漏一人', '早到一刻钟，交清每一班', '做好自己，照顾邻里'];

interface CommitmentDrawerProps {
  readonly people: readonly Person[];
  /** `done`: it was saved */
  readonly onClose: (done: boolean) => void;
}

/** 亮承诺: the same words for the people chosen; one person's own words are as well written here. */
export const CommitmentDrawer = ({ people, onClose }: CommitmentDrawerProps) => {
  const [start] = useState(() => (people.length === 1 ? (people[0]?.commitment ?? '') : ''));
  const [commitment, setCommitment] = useState(start);
  const input = { personIds: people.map((person) => person.id), commitment };
  const act = useAct('commitment.save', { inPlace: true, done: ({ saved }) => `已登记 ${saved} 人的承诺` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('commitment.save', input));
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run(input);
    if (answer.ok) onClose(true);
  };
  return (
    <FormDrawer
      title="写承诺"
      verb={`登记 ${people.length} 人`}
      dirty={commitment !== start}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={() => onClose(false)}
    >
      <p>{inWords(people.map((person) => person.name))}</p>
      <FormField label="承诺" name="commitment" failure={failure} hint="一句话，60 个字以内；空着就是去掉">
        {(field) => (
          <AutoComplete<string>
            {...field}
            autoFocus
            value={commitment}
            options={usual.map((value) => ({ value }))}
            onChange={(words) => setCommitment(words ?? '')}
          />
        )}
      </FormField>
    </FormDrawer>
  );
};
