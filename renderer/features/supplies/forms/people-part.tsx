import { Input } from 'antd';
import type { ReactNode } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { usePeople } from './use-people.ts';

/** Who did it, who counted again, when: at the foot of every document. */
export interface FootDraft {
  readonly at: LocalTime;
  readonly handler: string;
  readonly checker?: string;
  readonly note: string;
}

interface PeoplePartProps<Draft extends FootDraft> {
  readonly legend: string;
  readonly draft: Draft;
  readonly change: (part: Partial<FootDraft>) => void;
  readonly failure: Failure | null;
  readonly handlerWord?: string;
  readonly atWord: string;
  /** a second person is needed, may be named, or has no place here */
  readonly checker: 'required' | 'optional' | 'none';
  readonly noteHint?: string;
  readonly children?: ReactNode;
}

/** 经办、复核、时间、备注 */
export const PeoplePart = <Draft extends FootDraft>(props: PeoplePartProps<Draft>) => {
  const { legend, draft, change, failure, handlerWord = '经办人', atWord, checker, noteHint, children } = props;
  const people = usePeople();
  return (
    <fieldset className="form-part">
      <legend>{legend}</legend>
      <div className="fields">
        {children}
        <FormField label={handlerWord} name="handler" failure={failure} required>
          {(field) => <PersonPick {...field} people={people} value={draft.handler} onChange={(handler) => change({ handler })} />}
        </FormField>
        {checker !== 'none' && (
          <FormField label="复核人" name="checker" failure={failure} required={checker === 'required'} hint="另一个人再点一遍">
            {(field) => (
              <PersonPick {...field} people={people} value={draft.checker ?? ''} onChange={(name) => change({ checker: name })} />
            )}
          </FormField>
        )}
        <FormField label={atWord} name="at" failure={failure} required>
          {(field) => <TimeInput {...field} value={draft.at} onChange={(at) => at && change({ at })} />}
        </FormField>
        <FormField label="备注" name="note" failure={failure} {...(noteHint ? { hint: noteHint } : {})}>
          {(field) => <Input {...field} value={draft.note} onChange={(event) => change({ note: event.target.value })} />}
        </FormField>
      </div>
    </fieldset>
  );
};
