import type { InputOf } from '#core/contract/routes.ts';
import type { HandoverContent, OpenMatter } from '#core/duty/handover.ts';

/** The sheet as it stands in the window; stock lines and matters carry the words the host knows. */
export type HandoverDraft = Pick<
  HandoverContent,
  'counters' | 'abnormal' | 'roll' | 'notices' | 'households' | 'checks' | 'weather' | 'matters' | 'stock'
>;
export type ChangeDraft = (part: Partial<HandoverDraft>) => void;

export const draftOf = ({
  counters,
  abnormal,
  roll,
  notices,
  households,
  checks,
  weather,
  matters,
  stock,
}: HandoverContent): HandoverDraft => ({ counters, abnormal, roll, notices, households, checks, weather, matters, stock });

/** What is sent: empty new lines are left out. */
export const fieldsOf = (draft: HandoverDraft): InputOf<'handover.save'>['fields'] => ({
  ...draft,
  roll: { ...draft.roll, absent: draft.roll.state === 'some' ? draft.roll.absent : [] },
  matters: draft.matters.filter((matter) => matter.text.trim() !== '').map(({ id, text, done, result }) => ({ id, text, done, result })),
  stock: draft.stock.map(({ itemId, counted, reason }) => ({ itemId, counted, reason })),
});

/** The same once saved. What the books say is the host's and no reason to save. */
export const sameDraft = (one: HandoverDraft, other: HandoverDraft): boolean =>
  JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other));

export const newMatter = (id: string): OpenMatter => ({
  id: id as OpenMatter['id'],
  text: '',
  done: false,
  result: '',
  raisedIn: '',
  raisedOn: '' as OpenMatter['raisedOn'],
  raisedBy: '',
});
