import { Button } from 'antd';
import { useState } from 'react';
import type { ExportTarget } from '#core/contract/results.ts';
import { contentsOf, type ExportOutcome, isEncrypted } from '#core/export/exported-file.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { WrittenFiles } from './written-files.tsx';

interface ExportDoneProps {
  readonly outcome: ExportOutcome;
  readonly folder: ExportTarget;
}

/** The result appears below a long form. */
const showIt = (result: HTMLElement | null): void => result?.scrollIntoView({ block: 'nearest' });

const placeOf = ({ folder, files }: ExportOutcome): string => {
  const [outer] = files.filter((file) => file.inside !== undefined);
  return outer ? `${folder} 的 ${outer.name}` : folder;
};

const Eject = ({ folder }: { readonly folder: ExportTarget }) => {
  const eject = useWork('export.eject');
  const [said, setSaid] = useState<string | null>(null);
  const run = async () => {
    const answer = await eject.run({ folder: folder.token });
    if (answer.ok) setSaid(answer.value.sentence);
  };
  if (said) {
    return (
      <p className="export-safe" role="status">
        {said}
      </p>
    );
  }
  return (
    <>
      <p className="look">现在还不能拔：系统可能还有数据没写进 U 盘。请先弹出。</p>
      <Button type="primary" loading={eject.busy} onClick={() => void run()}>
        弹出 U 盘
      </Button>
      {eject.busy && <Busy label="正在等系统把数据写完…" progress={eject.progress} />}
      <FailureNotice failure={eject.failure} onClose={() => eject.setFailure(null)} />
    </>
  );
};

const NotMade = ({ leftOut }: Pick<ExportOutcome, 'leftOut'>) =>
  leftOut.length > 0 && (
    <div className="look">
      没有做成的 {leftOut.length} 样：
      <ul>
        {leftOut.map(({ what, why }) => (
          <li key={`${what} ${why}`}>
            {what}：{why}
          </li>
        ))}
      </ul>
    </div>
  );

/** What was written and compared, the sheet to sign, and when the stick may be pulled. */
export const ExportDone = ({ outcome, folder }: ExportDoneProps) => {
  const [printing, setPrinting] = useState(false);
  const contents = contentsOf(outcome.files);
  return (
    <section className="export-result" aria-label="导出结果" ref={showIt}>
      <p className="export-done" role="status">
        已写入并逐一核对 {contents.length} 个文件{isEncrypted(outcome.files) && '，加密成一个包'}：{placeOf(outcome)}
      </p>
      <NotMade leftOut={outcome.leftOut} />
      <div className="row">
        <Button onClick={() => setPrinting(true)}>打印交接清单</Button>
      </div>
      {folder.removable && <Eject folder={folder} />}
      <details>
        <summary>每个文件和校验值</summary>
        <WrittenFiles files={contents} />
      </details>
      {printing && (
        <PrintDialog title="资料交接清单" document={{ kind: 'export-receipt', exportId: outcome.id }} onClose={() => setPrinting(false)} />
      )}
    </section>
  );
};
