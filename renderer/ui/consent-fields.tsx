import { WarningFilled } from '@ant-design/icons';
import { Input } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import type { Breach } from '#core/duty/duty.ts';
import type { ChangeConsent } from '#core/duty/duty-change.ts';
import type { Person } from '#core/roster/person.ts';
import { FormField } from './form-field.tsx';
import { PersonPick } from './person-pick.tsx';
import './consent-fields.css';

interface ConsentFieldsProps {
  readonly people: readonly Person[];
  readonly value: ChangeConsent;
  readonly onChange: (value: ChangeConsent) => void;
  /** what the change would break; empty = nothing */
  readonly breaches: readonly Breach[];
  readonly failure: Failure | null;
}

/** Every rule a change would break, hard ones first, in words. */
export const BrokenRules = ({ breaches }: { readonly breaches: readonly Breach[] }) =>
  breaches.length === 0 ? null : (
    <ul className="plain-list broken-rules" aria-label="会违反的规则">
      {[...breaches]
        .sort((one, other) => Number(other.hard) - Number(one.hard))
        .map((breach) => (
          <li key={`${breach.rule} ${breach.sentence}`} className={breach.hard ? 'bad' : 'look'}>
            <WarningFilled aria-hidden="true" /> {breach.hard ? '' : '提醒：'}
            {breach.sentence}
          </li>
        ))}
    </ul>
  );

/** 同意人、原因, and the secretary's reason where a rule would be broken. */
export const ConsentFields = ({ people, value, onChange, breaches, failure }: ConsentFieldsProps) => {
  const change = (part: Partial<ChangeConsent>) => onChange({ ...value, ...part });
  const decides = breaches.some((breach) => breach.hard) || value.decision !== '' || failure?.fields?.['consent.decision'] !== undefined;
  return (
    <>
      <BrokenRules breaches={breaches} />
      <div className="fields">
        <FormField label="同意人" name="consent.agreedBy" failure={failure} required hint="带班领导">
          {(field) => <PersonPick {...field} people={people} value={value.agreedBy} onChange={(agreedBy) => change({ agreedBy })} />}
        </FormField>
        <FormField label="原因" name="consent.reason" failure={failure} required>
          {(field) => <Input {...field} value={value.reason} onChange={(event) => change({ reason: event.target.value })} />}
        </FormField>
      </div>
      {decides && (
        <FormField label="书记决定的理由" name="consent.decision" failure={failure} hint="会违反规则，只有书记写明理由才能登记">
          {(field) => <Input {...field} value={value.decision} onChange={(event) => change({ decision: event.target.value })} />}
        </FormField>
      )}
    </>
  );
};
