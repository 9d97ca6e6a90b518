import { Button } from 'antd';
import type { GatePerson, GateShift } from '#core/duty/attendance-board.ts';
import { shiftHours } from '#core/duty/duty-message.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { Phone } from '#renderer/ui/phone.tsx';
import { ShiftMark } from '#renderer/ui/shift-mark.tsx';
import { presenceWords } from './gate-words.ts';
import type { GateActs } from './use-gate-acts.ts';

interface GateShiftPanelProps {
  readonly title: string;
  readonly shift: GateShift;
  /** the number that signs somebody in or out, by assignment */
  readonly numbers: ReadonlyMap<string, number>;
  readonly acts: GateActs;
  readonly onSubstitute: (person: GatePerson, shift: GateShift) => void;
  readonly onStamp: (person: GatePerson, shift: GateShift) => void;
}

const MOST_KEYS = 9;
const verbs: Readonly<Partial<Record<GatePerson['presence'], string>>> = { here: '签退', missing: '来了，签到' };

const PersonCard = ({
  person,
  shift,
  numbers,
  acts,
  onSubstitute,
  onStamp,
}: Omit<GateShiftPanelProps, 'title'> & { readonly person: GatePerson }) => {
  const verb = verbs[person.presence] ?? '签到';
  const number = numbers.get(person.assignmentId);
  const away = person.presence === 'late' || person.presence === 'missing';
  return (
    <li className={`gate-card gate-${person.presence}`}>
      <div className="gate-who">
        <span className="gate-post">{person.postName}</span>
        <strong className="gate-name">{person.name}</strong>
        {person.insteadOf && <span>替 {person.insteadOf}</span>}
        <span className={away ? 'bad' : ''}>{presenceWords(person)}</span>
        {away && <Phone value={person.phone} />}
        {person.note && <span className="quiet">{person.note}</span>}
      </div>
      <div className="gate-buttons">
        {person.presence !== 'left' && (
          <Button
            size="large"
            className="gate-stamp"
            type={person.presence === 'here' || person.presence === 'expected' ? 'default' : 'primary'}
            disabled={acts.busy}
            aria-label={`${person.name} ${verb}`}
            aria-keyshortcuts={number !== undefined && number <= MOST_KEYS ? String(number) : undefined}
            onClick={() => void acts.stamp(person)}
          >
            {verb}
            {number !== undefined && number <= MOST_KEYS && <span className="gate-key" data-key={number} aria-hidden="true" />}
          </Button>
        )}
        {person.presence === 'late' && (
          <Button size="large" disabled={acts.busy} aria-label={`${person.name} 记缺岗`} onClick={() => void acts.markMissing(person)}>
            缺岗
          </Button>
        )}
        {person.presence !== 'left' && (
          <Button size="large" aria-label={`找人顶 ${person.name} 的班：替岗`} onClick={() => onSubstitute(person, shift)}>
            替岗
          </Button>
        )}
        {person.presence !== 'left' && (
          <Button size="large" aria-label={`补记 ${person.name} 的时间`} onClick={() => onStamp(person, shift)}>
            补记
          </Button>
        )}
      </div>
    </li>
  );
};

/** One shift at the gate: everybody on a card of their own. */
export const GateShiftPanel = ({ title, shift, ...rest }: GateShiftPanelProps) => (
  <section className="panel gate-panel" aria-label={`${title} ${shift.shift.name}`}>
    <h2>
      {title} <ShiftMark shift={shift.shift} /> {shift.shift.name}{' '}
      <span className="figures">
        {dateWords(shift.date)} {shiftHours(shift)}
      </span>
      {shift.leader && <span className="quiet">　带班 {shift.leader}</span>}
    </h2>
    {shift.open.map((place) => (
      <p key={place.postName} className="bad">
        {place.postName} 空岗，缺 {place.missing} 人
      </p>
    ))}
    <ul className="plain-list gate-cards">
      {shift.people.map((person) => (
        <PersonCard key={person.assignmentId} person={person} shift={shift} {...rest} />
      ))}
    </ul>
  </section>
);
