import { AutoComplete, Button, Checkbox, Segmented } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { type Attendee, presences } from '#core/meetings/meeting.ts';
import type { AttendeeDraft } from '#core/meetings/meeting-draft.ts';
import { keysOf } from '#core/roster/person.ts';
import { fieldError } from '#renderer/ui/form-field.tsx';
import { withPresence } from './attendance.ts';

interface AttendeeRowProps {
  readonly attendee: AttendeeDraft;
  readonly index: number;
  readonly failure: Failure | null;
  readonly onChange: (attendee: AttendeeDraft) => void;
  readonly onRemove: () => void;
}

const presenceChoices = keysOf(presences).map((value) => ({ value, label: presences[value] }));
const usualReasons = ['病假', '事假', '公出', '值班'].map((value) => ({ value }));

/** One person: there, away and why, or attending without a vote. */
export const AttendeeRow = ({ attendee, index, failure, onChange, onRemove }: AttendeeRowProps) => {
  const error = fieldError(failure, `attendees.${index}.reason`) ?? fieldError(failure, `attendees.${index}.name`);
  const errorId = `attendee-error-${attendee.key}`;
  return (
    <li className="attendee-row" data-attendee={attendee.key}>
      <span className="attendee-name">{attendee.name}</span>
      <Segmented<Attendee['presence']>
        aria-label={`${attendee.name}是否到会`}
        value={attendee.presence}
        options={presenceChoices}
        onChange={(presence) => onChange(withPresence(attendee, presence))}
      />
      {attendee.presence === 'absent' && (
        <AutoComplete<string>
          className="attendee-reason"
          aria-label={`${attendee.name}缺席原因`}
          aria-invalid={error !== undefined}
          aria-describedby={error ? errorId : undefined}
          status={error ? 'error' : ''}
          placeholder="病假、事假、公出，或写明"
          options={usualReasons}
          value={attendee.reason}
          onChange={(reason) => onChange({ ...attendee, reason: reason ?? '' })}
        />
      )}
      {attendee.presence !== 'attending' && (
        <Checkbox checked={attendee.voter} onChange={(event) => onChange({ ...attendee, voter: event.target.checked })}>
          有表决权
        </Checkbox>
      )}
      <Button type="link" size="small" className="attendee-remove" aria-label={`从名单去掉${attendee.name}`} onClick={onRemove}>
        去掉
      </Button>
      {error && (
        <div id={errorId} className="field-error attendee-error">
          {error}
        </div>
      )}
    </li>
  );
};
