import { Button } from 'antd';
import { useState } from 'react';
import type { ShiftId } from '#core/contract/id.ts';
import { handoverStates, nextSignature, type SignatureRole } from '#core/duty/handover.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { HandoverEditor } from './handover-editor.tsx';
import { SetPinDialog } from './set-pin-dialog.tsx';
import { SignDialog } from './sign-dialog.tsx';
import { SignatureBar } from './signature-bar.tsx';
import { SignedSheet } from './signed-sheet.tsx';

interface HandoverDeskProps {
  readonly date: LocalDate;
  readonly shiftId: ShiftId;
  readonly people: readonly Person[];
}

/** One shift's handover: to fill in while it is a draft, to read and sign afterwards. */
export const HandoverDesk = ({ date, shiftId, people }: HandoverDeskProps) => {
  const { data: sheet, error, refetch } = useHostQuery('handover.get', { date, shiftId });
  const [signing, setSigning] = useState<SignatureRole | null>(null);
  const [setting, setSetting] = useState(false);
  const [printing, setPrinting] = useState<'filled' | 'blank' | null>(null);
  if (!sheet) return error ? <FailureNotice failure={error} onRetry={() => void refetch()} /> : <Busy label="正在打开交接单…" />;
  const sign = () => setSigning(nextSignature(sheet.state));
  return (
    <div className="handover-desk">
      <header className="handover-head">
        <h2>
          {dateWords(date)} {sheet.content.shiftName}{' '}
          <span className="quiet figures">
            {sheet.content.startsAt.slice(11)}–{sheet.content.endsAt.slice(11)}
          </span>
        </h2>
        <span className={sheet.overdue ? 'bad' : sheet.state === 'locked' ? 'done' : 'look'}>
          {handoverStates[sheet.state]}
          {sheet.overdue && '，已过半小时'}
        </span>
        <span className="row-actions">
          <Button onClick={() => setPrinting('filled')} disabled={!sheet.saved}>
            打印记录
          </Button>
          <Button onClick={() => setPrinting('blank')}>打印空白单</Button>
          <Button onClick={() => setSetting(true)}>签字密码</Button>
        </span>
      </header>
      {sheet.state === 'draft' ? (
        <HandoverEditor key={`${date}:${shiftId}`} sheet={sheet} onSign={sign} />
      ) : (
        <>
          <SignatureBar sheet={sheet} busy={false} onSign={sign} />
          <SignedSheet content={sheet.content} />
        </>
      )}
      {signing && <SignDialog sheet={sheet} role={signing} people={people} onClose={() => setSigning(null)} />}
      {setting && <SetPinDialog people={people} personId={null} onClose={() => setSetting(false)} />}
      {printing && (
        <PrintDialog
          title="交接班记录"
          document={{ kind: 'handover-form', date, shiftId, filled: printing === 'filled' }}
          onClose={() => setPrinting(null)}
        />
      )}
    </div>
  );
};
