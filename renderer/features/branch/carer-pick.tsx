import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

interface CarerPickProps {
  /** Which place: “3栋 楼栋负责人”. */
  readonly label: string;
  readonly people: readonly Person[];
  /** who stands there now; somebody removed is shown as a gap */
  readonly person: Person | null;
  readonly onPick: (person: Person | null) => void;
}

interface OpenProps extends CarerPickProps {
  readonly onClose: () => void;
}

const OpenPick = ({ label, people, person, onPick, onClose }: OpenProps) => {
  const [words, setWords] = useState('');
  const [named, setNamed] = useState<Person | null>(null);
  const done = useRef(false);
  const finish = (picked: Person | null) => {
    if (done.current) return;
    done.current = true;
    if (picked) onPick(picked);
    onClose();
  };
  return (
    <PlainForm className="carer-open" label={label} onSubmit={() => named && finish(named)}>
      <PersonPick
        autoFocus
        aria-label={label}
        placeholder="姓名或拼音首字母"
        people={people}
        value={words}
        onChange={(text, found) => {
          setWords(text);
          setNamed(found);
        }}
        onPick={finish}
      />
      {person && (
        <Button
          onClick={() => {
            onPick(null);
            onClose();
          }}
        >
          空着
        </Button>
      )}
      <Button onClick={onClose}>取消</Button>
    </PlainForm>
  );
};

/** Who stands in one place, changed where it is read: a press opens a line to type in, taking a name saves it. */
export const CarerPick = (props: CarerPickProps) => {
  const { label, person } = props;
  const [open, setOpen] = useState(false);
  const closed = useRef(false);
  if (open) {
    return (
      <OpenPick
        {...props}
        onClose={() => {
          closed.current = true;
          setOpen(false);
        }}
      />
    );
  }
  const gap = person === null || person.removed;
  const gapWords = person ? `${person.name}已移出，换人` : '选人';
  return (
    <Button
      type={gap ? 'dashed' : 'text'}
      className="carer-button"
      autoFocus={closed.current}
      aria-label={`${label}：${gap ? gapWords : `${person.name}，更改`}`}
      onClick={() => setOpen(true)}
    >
      {gap ? gapWords : person.name}
    </Button>
  );
};
