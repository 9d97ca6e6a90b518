import { CheckCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { VerifyReport } from '#core/contract/results.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

const Report = ({ report }: { readonly report: VerifyReport }) => (
  <div role="status">
    <p className={report.ok ? 'done' : 'look'}>{report.ok ? '全部核对无误。' : '有几项对不上，请先备份，再按下面的说明处理。'}</p>
    <ul className="check-list">
      {report.checks.map((check) => (
        <li key={check.name}>
          {check.ok ? <CheckCircleOutlined className="done" aria-label="无误" /> : <WarningOutlined className="look" aria-label="有问题" />}{' '}
          <strong>{check.name}</strong> {check.detail}
        </li>
      ))}
    </ul>
  </div>
);

/** 核对: database, ledger and records, checked on demand. */
export const VerifyPanel = () => {
  const verify = useWork('verify.run');
  const [report, setReport] = useState<VerifyReport | null>(null);
  const run = async () => {
    const answer = await verify.run({});
    if (answer.ok) setReport(answer.value);
  };
  return (
    <div>
      <p>检查文件是否完好、物资账是否平、操作记录有没有被改动。只看不改。</p>
      <FailureNotice failure={verify.failure} />
      <div className="row">
        <Button type="primary" onClick={() => void run()} loading={verify.busy}>
          开始核对
        </Button>
      </div>
      {verify.busy && <Busy label="正在核对…" progress={verify.progress} onCancel={verify.cancel} />}
      {report && <Report report={report} />}
    </div>
  );
};
