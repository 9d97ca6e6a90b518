import type { ServiceRequest } from '#core/service/requests/request.ts';
import { CloseDrawer } from './close-drawer.tsx';
import { PostponeDrawer } from './postpone-drawer.tsx';
import { RequestDrawer } from './request-drawer.tsx';
import type { RequestsDesk } from './use-requests.ts';

/** What stands open beside the list. */
export type Beside = { readonly kind: 'none' } | { readonly kind: 'edit' | 'close' | 'postpone'; readonly request: ServiceRequest };
export const nothingBeside: Beside = { kind: 'none' };

interface RequestsBesideProps {
  readonly beside: Beside;
  readonly desk: RequestsDesk;
  readonly onClose: () => void;
}

export const RequestsBeside = ({ beside, desk, onClose }: RequestsBesideProps) => {
  if (beside.kind === 'none') return null;
  const parts = { request: beside.request, desk, onClose };
  return (
    <>
      {beside.kind === 'edit' && <RequestDrawer key={beside.request.id} {...parts} />}
      {beside.kind === 'close' && <CloseDrawer {...parts} />}
      {beside.kind === 'postpone' && <PostponeDrawer {...parts} />}
    </>
  );
};
