import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { PrintDialog } from './print-dialog.tsx';

interface RecoveryCodeProps {
  readonly code: string;
  /** on the button that ends it */
  readonly doneWord: string;
  readonly onDone: () => void;
}

/** 恢复码, shown once: without it a forgotten passphrase loses everything. */
export const RecoveryCode = ({ code, doneWord, onDone }: RecoveryCodeProps) => {
  const queries = useQueryClient();
  const [copied, setCopied] = useState(false);
  const [printing, setPrinting] = useState(false);
  const finish = () => {
    // the sheet carries the code: it must not stay in the window's memory
    queries.removeQueries({ queryKey: ['paper.page'] });
    onDone();
  };
  return (
    <div className="recovery">
      <h2>恢复码：只显示这一次</h2>
      <p>忘记口令时，只有它能打开资料。请打印或抄在纸上，放进柜子锁好。不要拍照，不要发到群里。</p>
      <output className="recovery-code" aria-label="恢复码">
        {code}
      </output>
      <div className="row">
        <Button size="large" onClick={() => setPrinting(true)}>
          打印
        </Button>
      </div>
      <Checkbox checked={copied} onChange={(event) => setCopied(event.target.checked)}>
        我已打印或抄写，并核对过一遍
      </Checkbox>
      <div className="row">
        <Button type="primary" size="large" disabled={!copied} onClick={finish}>
          {doneWord}
        </Button>
      </div>
      {printing && (
        <PrintDialog title="打印恢复码" document={{ kind: 'recovery-sheet', recoveryCode: code }} onClose={() => setPrinting(false)} />
      )}
    </div>
  );
};
