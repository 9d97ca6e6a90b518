import { useMemo } from 'react';
import type { WrittenDocument } from '#core/supplies/document.ts';
import type { ItemStock } from '#core/supplies/stock.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { blankIssue, type IssueDraft, issueInput, issuePlans, kitIssueInput } from './issue-draft.ts';
import { blankLine } from './line-draft.ts';
import { stockById } from './lines-input.ts';
import { useDocumentForm } from './use-document-form.ts';
import { useLines } from './use-lines.ts';
import { writtenWords } from './written-words.ts';

const told = { inPlace: true, done: (written: WrittenDocument) => writtenWords('发放', written) } as const;

/** 发放 while it is filled in: single items or a kit, with the lots they would take. */
export const useIssue = (stock: readonly ItemStock[], start: { readonly itemId: string; readonly kitId: string }) => {
  const { data: kits = [] } = useHostQuery('supplies.kits', {});
  const lines = useLines(() => [blankLine(crypto.randomUUID(), start.itemId)]);
  const form = useDocumentForm<IssueDraft>(
    (at, handler) => ({ ...blankIssue(at, handler), byKit: start.kitId !== '', kitId: start.kitId }),
    lines.dirty,
  );
  const { draft } = form;
  const byId = useMemo(() => stockById(stock), [stock]);
  const plans = useMemo(() => issuePlans(draft, lines.lines, byId), [draft, lines.lines, byId]);
  const goods = useAct('supplies.issueGoods', told);
  const kitAct = useAct('supplies.issueKit', told);
  const byGoods = issueInput(form.id, draft, lines.lines, byId);
  const kit = kits.find((one) => one.id === draft.kitId);
  const byKit = kitIssueInput(form.id, draft, kit, byId);
  const { failure, mayGo } = useFormCheck((draft.byKit ? kitAct : goods).failure, () => (draft.byKit ? byKit : byGoods).failure);
  /** null: not written, and the form says why */
  const send = async (): Promise<WrittenDocument | null> => {
    if (!mayGo()) return null;
    const answer = draft.byKit ? await kitAct.run(byKit.input) : await goods.run(byGoods.input);
    if (!answer.ok) return null;
    form.keep();
    return answer.value;
  };
  return { kits, lines, form, byId, plans, failure, send, busy: goods.busy || kitAct.busy };
};
