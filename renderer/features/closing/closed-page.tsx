import { Button } from 'antd';
import { useState } from 'react';
import type { Session } from '#core/contract/results.ts';
import type { ClosingCertificate } from '#core/post/closing.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { DateText } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import './closing.css';

const Certificate = ({ certificate }: { readonly certificate: ClosingCertificate }) => (
  <dl className="closing-facts">
    <dt>清除时间</dt>
    <dd>
      <DateText value={certificate.closedAt} />
    </dd>
    <dt>清除前存有</dt>
    <dd>{certificate.holdings.map(({ word, count }) => `${word} ${count} 条`).join('、')}</dd>
    <dt>整套档案</dt>
    <dd>
      <DateText value={certificate.archive.at} />
      导出，“{certificate.archive.folder}”，校验值 <code>{certificate.archive.hash.slice(0, 16)}…</code>
    </dd>
    <dt>操作记录链</dt>
    <dd>
      {certificate.chain.seq} 步，末环 <code>{certificate.chain.hash.slice(0, 16)}…</code>
    </dd>
    <dt>销毁文件</dt>
    <dd>{certificate.destroyed} 个</dd>
    <dt>没有清除的副本</dt>
    <dd>{certificate.beyond.length === 0 ? '没有' : certificate.beyond.join('、')}</dd>
  </dl>
);

/** All that is left of a dissolved branch: what was there, where it went, and the way out. */
export const ClosedPage = ({ session, onLeave }: { readonly session: Session; readonly onLeave: () => void }) => {
  const { data, error, refetch } = useHostQuery('closing.certificate', {});
  const [printing, setPrinting] = useState(false);
  return (
    <main className="content closed" tabIndex={-1}>
      <PageFrame title={`${session.post.branchName}已撤销`} question="资料已从这台电脑清除，档案在交出去的 U 盘上。">
        <FailureNotice failure={error} onRetry={() => void refetch()} />
        {data === undefined && !error && <Busy label="正在打开清除证明…" />}
        {data && <Certificate certificate={data} />}
        <div className="row">
          <Button type="primary" onClick={() => setPrinting(true)}>
            打印清除证明
          </Button>
          <Button onClick={onLeave}>换一个指挥所</Button>
        </div>
        {printing && <PrintDialog title="资料清除证明" document={{ kind: 'closing-certificate' }} onClose={() => setPrinting(false)} />}
      </PageFrame>
    </main>
  );
};
