import { Input } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import type { DocumentView, OpenLine } from '#core/supplies/document.ts';
import { lotLabel } from '#core/supplies/lot.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { type AnswerDraft, type AnswerRoute, answerInput, blankAnswer, openKey, typedOf } from './answer-draft.ts';
import { EnterWalk } from './enter-walk.tsx';
import { PeoplePart } from './people-part.tsx';
import { PlaceField } from './place-field.tsx';
import { useDocumentForm } from './use-document-form.ts';
import { type Written, writtenWords } from './written-words.ts';

interface AnswerDrawerProps {
  readonly documentId: string;
  readonly onWritten: (written: Written) => void;
  readonly onClose: () => void;
}

const wordsOf = {
  'supplies.returnGoods': { title: '归还物资', verb: '归还', kind: 'return', quantity: '这次还回', place: '放回', from: '领用人' },
  'supplies.giveBack': { title: '还给出借方', verb: '归还', kind: 'giveBack', quantity: '这次还出', place: '从哪里出', from: '出借方' },
} as const;

interface OpenFieldsProps {
  readonly label: string;
  readonly open: readonly OpenLine[];
  readonly draft: AnswerDraft;
  readonly change: (part: Partial<AnswerDraft>) => void;
  readonly failure: Failure | null;
}

/** What is still out, with how much of it comes back now. */
const OpenFields = ({ label, open, draft, change, failure }: OpenFieldsProps) => (
  <section className="form-part" aria-label="还什么">
    {open.map((line, index) => (
      <FormField
        key={openKey(line)}
        label={`${line.itemName}${line.lot ? `（${lotLabel(line.lot)}）` : ''} ${label}`}
        name={`open.${openKey(line)}`}
        failure={failure}
        hint={`还差 ${showQuantity(line.quantity)} ${line.unit}；这次没有还就清空`}
      >
        {(field) => (
          <Input
            {...field}
            autoFocus={index === 0}
            inputMode="decimal"
            suffix={line.unit}
            value={typedOf(draft, line)}
            onChange={(event) => change({ quantities: { ...draft.quantities, [openKey(line)]: event.target.value } })}
          />
        )}
      </FormField>
    ))}
  </section>
);

const AnswerForm = ({ view, onWritten, onClose }: Omit<AnswerDrawerProps, 'documentId'> & { readonly view: DocumentView }) => {
  const { document, open } = view;
  const route: AnswerRoute = document.kind === 'borrow' ? 'supplies.giveBack' : 'supplies.returnGoods';
  const words = wordsOf[route];
  const form = useDocumentForm(blankAnswer, false);
  const { draft, change } = form;
  const act = useAct(route, { inPlace: true, done: (written) => writtenWords(words.verb, written) });
  const { input, failure: found } = answerInput(route, form.id, document.id, draft, open);
  const { failure, mayGo } = useFormCheck(act.failure, () => found);
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run(input);
    if (!answer.ok) return;
    form.keep();
    onWritten({ kind: words.kind, ...answer.value });
    onClose();
  };
  return (
    <FormDrawer
      title={words.title}
      verb={words.verb}
      dirty={form.dirty}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <EnterWalk label={words.title}>
        <p>
          凭证 <strong className="figures">{document.voucher}</strong>，{timeWords(document.at)}，{words.from} {document.party}。
        </p>
        <OpenFields label={words.quantity} open={open} draft={draft} change={change} failure={failure} />
        <PeoplePart legend="经办" draft={draft} change={change} failure={failure} checker="optional" atWord="归还时间">
          <PlaceField label={words.place} value={draft.place} onChange={(place) => change({ place })} />
        </PeoplePart>
      </EnterWalk>
    </FormDrawer>
  );
};

/** 归还 of what was lent or issued, or 还给出借方 of what was borrowed: never more than is open. */
export const AnswerDrawer = ({ documentId, ...rest }: AnswerDrawerProps) => {
  const view = useHostQuery('supplies.document', { id: documentId });
  if (view.data) return <AnswerForm view={view.data} {...rest} />;
  return (
    <>
      <FailureNotice failure={view.error} onRetry={() => void view.refetch()} onClose={rest.onClose} />
      {view.isPending && <Busy label="正在找单据…" />}
    </>
  );
};
