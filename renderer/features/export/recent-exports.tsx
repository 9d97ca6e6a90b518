import { Button } from 'antd';
import { useState } from 'react';
import { contentsOf, type ExportCheck, type ExportRecord, isEncrypted } from '#core/export/exported-file.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { WrittenFiles } from './written-files.tsx';

const checkWords = ({ place, files }: ExportCheck): string => {
  if (place === null) return '没有找到：当时的位置上没有，现在插着的 U 盘上也没有。请插上那个 U 盘再核对。';
  const missing = files.filter(({ state }) => state === 'missing').length;
  const changed = files.filter(({ state }) => state === 'changed').length;
  if (missing + changed === 0) return `${files.length} 个文件都在，和写入时一个字节不差：${place}`;
  return `${place}：${[missing > 0 ? `少了 ${missing} 个` : '', changed > 0 ? `变了 ${changed} 个` : ''].filter(Boolean).join('，')}，不要再用这一份。`;
};

const isWhole = ({ place, files }: ExportCheck): boolean => place !== null && files.every(({ state }) => state === 'same');

const CheckResult = ({ check }: { readonly check: ExportCheck }) => {
  const bad = check.files.filter(({ state }) => state !== 'same');
  return (
    <div role="status" className={isWhole(check) ? 'done' : 'bad'}>
      {checkWords(check)}
      {bad.length > 0 && (
        <ul>
          {bad.map(({ name, state }) => (
            <li key={name}>
              {name}：{state === 'missing' ? '不见了' : '内容变了'}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

const OneExport = ({ record, onPrint }: { readonly record: ExportRecord; readonly onPrint: () => void }) => {
  const check = useWork('export.check');
  const [found, setFound] = useState<ExportCheck | null>(null);
  const contents = contentsOf(record.files);
  const run = async () => {
    setFound(null);
    const answer = await check.run({ id: record.id });
    if (answer.ok) setFound(answer.value);
  };
  const when = timeWords(record.at);
  return (
    <li className="export-record panel">
      <p>
        <b className="figures">{when}</b> {isEncrypted(record.files) ? '加密包' : '没有加密'}，{contents.length} 个文件，写在{' '}
        <span className="path">{record.folder}</span>
      </p>
      <div className="row">
        <Button aria-label={`${when}的导出还在不在`} loading={check.busy} onClick={() => void run()}>
          还在不在
        </Button>
        <Button aria-label={`打印${when}的交接清单`} onClick={onPrint}>
          交接清单
        </Button>
      </div>
      {check.busy && <Busy label="正在逐个读回…" progress={check.progress} />}
      <FailureNotice failure={check.failure} onClose={() => check.setFailure(null)} />
      {found && <CheckResult check={found} />}
      <details>
        <summary>每个文件和校验值</summary>
        <WrittenFiles files={contents} />
      </details>
    </li>
  );
};

/** Where something was exported to, and when; so that a stick can be called back and looked at again. */
export const RecentExports = () => {
  const { data, error, refetch } = useHostQuery('export.recent', {});
  const [printing, setPrinting] = useState<ExportRecord | null>(null);
  return (
    <>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!data && !error && <Busy label="正在打开记录…" />}
      {data?.length === 0 && (
        <EmptyState title="还没有导出过">每次导出的时间、位置和每个文件的校验值都会记在这里，方便日后找回 U 盘、核对内容。</EmptyState>
      )}
      <ul className="export-records">
        {data?.map((record) => (
          <OneExport key={record.id} record={record} onPrint={() => setPrinting(record)} />
        ))}
      </ul>
      {printing && (
        <PrintDialog title="资料交接清单" document={{ kind: 'export-receipt', exportId: printing.id }} onClose={() => setPrinting(null)} />
      )}
    </>
  );
};
