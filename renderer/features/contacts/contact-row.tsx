import { Button, Input } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import type { ContactDraft } from './contact-draft.ts';

interface ContactRowProps {
  readonly contact: ContactDraft;
  readonly index: number;
  readonly count: number;
  readonly failure: Failure | null;
  readonly fresh: boolean;
  readonly onChange: (part: Partial<ContactDraft>) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One number: whose it is and how it is dialled. */
export const ContactRow = ({ contact, index, count, failure, fresh, onChange, onMove, onRemove }: ContactRowProps) => {
  const number = index + 1;
  const who = contact.label.trim() || `第 ${number} 个`;
  return (
    <li className="contact-row">
      <FormField label={`名称 ${number}`} name={`contacts.${index}.label`} failure={failure}>
        {(field) => (
          <Input
            {...field}
            autoFocus={fresh}
            placeholder="例如 社区服务中心"
            value={contact.label}
            onChange={(event) => onChange({ label: event.target.value })}
          />
        )}
      </FormField>
      <FormField label={`电话 ${number}`} name={`contacts.${index}.phone`} failure={failure}>
        {(field) => (
          <Input {...field} inputMode="tel" value={contact.phone} onChange={(event) => onChange({ phone: event.target.value })} />
        )}
      </FormField>
      <div className="row-actions contact-actions">
        <Button disabled={index === 0} aria-label={`${who}上移`} onClick={() => onMove(-1)}>
          上移
        </Button>
        <Button disabled={number === count} aria-label={`${who}下移`} onClick={() => onMove(1)}>
          下移
        </Button>
        <Button aria-label={`去掉${who}`} onClick={onRemove}>
          去掉
        </Button>
      </div>
    </li>
  );
};
