import type { PosterTemplate } from '#core/boards/poster-template.ts';
import type { DocumentRequest } from '#core/contract/document.ts';
import type { Outcome } from '#core/contract/failure.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { type Act, useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { type Draft, draftLike, draftSaved, fieldsOf, isStoredAs, isUnsaved } from './draft.ts';

export interface PosterSaving {
  /** what is on the table was changed and is not stored */
  readonly unsaved: boolean;
  /** what is on the table is stored to the letter */
  readonly stored: boolean;
  readonly act: Act<'poster.save'>;
  save(): Promise<unknown>;
  /** a template of one's own with these words, beside the poster */
  saveAsTemplate(): Promise<void>;
  /** saves what is not saved and answers the document to print; null when saving failed. Who may only read prints what is on the table. */
  documentToPrint(): Promise<DocumentRequest | null>;
}

/** Saving the poster on the table. What is stored is looked at afresh, since the saving can be taken back elsewhere. */
export const usePosterSaving = (draft: Draft, template: PosterTemplate, onChange: (draft: Draft) => void): PosterSaving => {
  const act = useAct('poster.save', { inPlace: true, done: (_, { fields }) => `已保存${fields.template ? '模板' : ''}：${fields.name}` });
  const stored = useHostQuery('poster.get', { id: draft.id }, { enabled: draft.saved !== null });
  const fields = fieldsOf(draft, template);
  const isStored = stored.data !== undefined && !stored.error && isStoredAs(draft, stored.data);
  const unsaved = draft.saved === null ? isUnsaved(draft) : !isStored && !stored.isPending;

  const write = async (): Promise<Outcome<unknown>> => {
    const input = { id: draft.id, fields };
    const failure = checkInput('poster.save', input);
    if (failure) act.setFailure(failure);
    const outcome = failure ? ({ ok: false, failure } as const) : await act.run(input);
    if (outcome.ok) onChange(draftSaved(draft, fields));
    return outcome;
  };
  const saveAsTemplate = async () => {
    const { id } = draftLike(fields.content);
    await act.run({ id, fields: { ...fields, template: true } });
  };
  const documentToPrint = async (): Promise<DocumentRequest | null> => {
    if (isStored) return { kind: 'poster', posterId: draft.id };
    const outcome = await write();
    if (outcome.ok) return { kind: 'poster', posterId: draft.id };
    if (outcome.failure.code !== 'forbidden') return null;
    act.setFailure(null);
    return { kind: 'poster-draft', content: fields.content };
  };
  return { unsaved, stored: isStored, act, save: write, saveAsTemplate, documentToPrint };
};
