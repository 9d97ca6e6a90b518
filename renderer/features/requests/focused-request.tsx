import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { ServiceRequestId } from '#core/service/requests/request.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import type { Beside } from './requests-beside.tsx';

const Opened = ({ id, onBeside }: { readonly id: string; readonly onBeside: (beside: Beside) => void }) => {
  const [, setParams] = useSearchParams();
  const { data: request, error } = useHostQuery('request.get', { id: id as ServiceRequestId });
  useEffect(() => {
    if (!request) return;
    onBeside({ kind: 'edit', request });
    setParams({}, { replace: true });
  }, [request, onBeside, setParams]);
  return <FailureNotice failure={error} />;
};

/** A request found by the search (`?focus=`) is opened once. */
export const FocusedRequest = ({ onBeside }: { readonly onBeside: (beside: Beside) => void }) => {
  const [params] = useSearchParams();
  const focus = params.get('focus');
  return focus && <Opened key={focus} id={focus} onBeside={onBeside} />;
};
