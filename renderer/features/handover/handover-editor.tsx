import { Button } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { handoverId } from '#core/duty/handover.ts';
import type { HandoverSheet } from '#core/duty/handover-sheet.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { failureOf, useAct } from '#renderer/api/use-act.ts';
import { useHost } from '#renderer/api/use-host.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { useLeaveGuard } from '#renderer/ui/use-leave-guard.ts';
import { ChecksPart } from './checks-part.tsx';
import { CountersPart } from './counters-part.tsx';
import { draftOf, fieldsOf, type HandoverDraft, sameDraft } from './handover-draft.ts';
import { MattersPart } from './matters-part.tsx';
import { RollPart } from './roll-part.tsx';
import { SignatureBar } from './signature-bar.tsx';
import { StockPart } from './stock-part.tsx';

interface HandoverEditorProps {
  readonly sheet: HandoverSheet;
  readonly onSign: () => void;
}

/** The books as they are now, over what is being typed. */
const withBooks = (draft: HandoverDraft, sheet: HandoverSheet): HandoverDraft => {
  const now = new Map(sheet.content.stock.map((line) => [line.itemId, line.book]));
  return { ...draft, stock: draft.stock.map((line) => ({ ...line, book: now.get(line.itemId) ?? line.book })) };
};

/** A draft follows the host's until somebody types here; then what is typed stays until it is saved. */
const useDraft = (sheet: HandoverSheet) => {
  const start = draftOf(sheet.content);
  const [base, setBase] = useState(start);
  const [draft, setDraft] = useState(start);
  const [seen, setSeen] = useState(sheet.revision);
  const dirty = !sameDraft(draft, base);
  if (sheet.revision !== seen) {
    setSeen(sheet.revision);
    if (dirty) setDraft(withBooks(draft, sheet));
    else {
      setBase(start);
      setDraft(start);
    }
  }
  return { draft, dirty, change: (part: Partial<HandoverDraft>) => setDraft((before) => ({ ...before, ...part })), kept: setBase };
};

/** 交接单 of a shift, numbers first; Ctrl+S saves, 交班人签字 saves and asks for the PIN. */
export const HandoverEditor = ({ sheet, onSign }: HandoverEditorProps) => {
  const { draft, dirty, change, kept } = useDraft(sheet);
  const host = useHost();
  const body = useRef<HTMLElement>(null);
  const act = useAct('handover.save', { inPlace: true, done: () => '交接单已保存' });
  useLeaveGuard(dirty, '交接单');
  useEffect(() => {
    if (act.failure?.fields) body.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-gap] input')?.focus();
  }, [act.failure]);
  const save = async (): Promise<boolean> => {
    const input = { date: sheet.date, shiftId: sheet.shiftId, fields: fieldsOf(draft) };
    const wrong = checkInput('handover.save', input);
    if (wrong) act.setFailure(wrong);
    if (wrong || !(await act.run(input)).ok) return false;
    kept(draft);
    return true;
  };
  const sign = async () => {
    if (dirty && !(await save())) return;
    try {
      // asked anew: what the page holds may be from before the saving
      const { gaps } = await host.ask('handover.get', { date: sheet.date, shiftId: sheet.shiftId });
      const [first] = Object.values(gaps);
      if (first) act.setFailure({ code: 'invalid', sentence: `还不能签字：${first}。${dirty ? '填的内容已保存。' : ''}`, fields: gaps });
      else onSign();
    } catch (error) {
      act.setFailure(failureOf(error));
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  const part = { draft, change, failure: act.failure };
  return (
    <section ref={body} aria-label="交接单" onKeyDown={press}>
      <FailureNotice failure={act.failure} />
      <CountersPart {...part} />
      <RollPart {...part} due={sheet.content.due} />
      <MattersPart {...part} ownId={handoverId(sheet.date, sheet.shiftId)} />
      <StockPart {...part} />
      <ChecksPart {...part} />
      <SignatureBar sheet={sheet} busy={act.busy} onSign={() => void sign()} />
      <div className="row">
        <Button loading={act.busy} disabled={!dirty} onClick={() => void save()}>
          保存
        </Button>
        <span role="status" className={dirty ? 'look' : 'quiet'}>
          {dirty ? '有内容还没有保存（Ctrl+S 保存）' : sheet.saved ? '已保存' : '还没有填'}
        </span>
      </div>
    </section>
  );
};
