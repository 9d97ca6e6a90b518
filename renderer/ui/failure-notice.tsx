import { Alert, Button } from 'antd';
import { ExpectedFailure, type Failure } from '#core/contract/failure.ts';

interface FailureNoticeProps {
  readonly failure: Failure | ExpectedFailure | null | undefined;
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
}

/** What happened, what was kept, what to do; shown where it happened. */
export const FailureNotice = ({ failure, onRetry, onClose }: FailureNoticeProps) => {
  if (!failure) return null;
  const known = failure instanceof ExpectedFailure ? failure.failure : failure;
  return (
    <Alert
      className="failure-notice"
      type="error"
      role="alert"
      showIcon
      title={known.sentence}
      {...(onClose ? { closable: { onClose, 'aria-label': '关闭提示' } } : {})}
      action={onRetry ? <Button onClick={onRetry}>再试一次</Button> : undefined}
    />
  );
};
