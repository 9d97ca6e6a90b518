import { CheckCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { type AnchorFinding, anchorGroups } from '#core/history/audit.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

const Finding = ({ finding }: { readonly finding: AnchorFinding }) => (
  <p role="status" className={finding.is === 'same' ? 'done' : 'look'}>
    {finding.is === 'same' ? <CheckCircleOutlined aria-label="一样" /> : <WarningOutlined aria-label="不一样" />} {finding.sentence}
  </p>
);

const Present = () => {
  const { data } = useHostQuery('audit.anchor', {});
  if (!data) return null;
  return (
    <p className="quiet anchor-now">
      现在的锚点：第 <span className="figures">{data.seq}</span> 条{' '}
      <span className="anchor-digits">{anchorGroups(data.hash).join(' ')}</span>
    </p>
  );
};

const CheckForm = () => {
  const check = useWork('audit.checkAnchor');
  const [seq, setSeq] = useState<number | null>(null);
  const [digits, setDigits] = useState('');
  const [finding, setFinding] = useState<AnchorFinding | null>(null);
  const run = async () => {
    setFinding(null);
    const input = { seq: seq ?? 0, digits };
    const problem = checkInput('audit.checkAnchor', input);
    if (problem) return check.setFailure(problem);
    const answer = await check.run(input);
    if (answer.ok) setFinding(answer.value);
  };
  return (
    <PlainForm label="核对纸上的锚点" onSubmit={() => void run()}>
      <FailureNotice failure={check.failure} />
      <FormField label="第几条" name="seq" failure={check.failure}>
        {(field) => <InputNumber {...field} autoFocus min={1} precision={0} controls={false} value={seq} onChange={setSeq} />}
      </FormField>
      <FormField label="锚点" name="digits" failure={check.failure} hint="前 4 组就够，空格可以不打，大小写都行">
        {(field) => (
          <Input
            {...field}
            autoComplete="off"
            spellCheck={false}
            className="anchor-digits"
            value={digits}
            onChange={(event) => setDigits(event.target.value)}
          />
        )}
      </FormField>
      <Button type="primary" htmlType="submit" loading={check.busy}>
        核对
      </Button>
      {finding && <Finding finding={finding} />}
    </PlainForm>
  );
};

/** Compares the anchor of a signed monthly report with the log as it is now. */
export const AnchorCheck = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>核对纸上的锚点</Button>
      {open && (
        <Modal open title="核对纸上的锚点" footer={null} onCancel={() => setOpen(false)}>
          <p>拿出签过字的月报，照着输入，就知道从打印到现在有没有人改过、删过操作记录。</p>
          <CheckForm />
          <Present />
        </Modal>
      )}
    </>
  );
};
