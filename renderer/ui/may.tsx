import { ConfigProvider, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { RouteName } from '#core/contract/routes.ts';
import { useMay } from '#renderer/api/use-me.ts';

interface MayProps {
  /** what the controls inside lead to */
  readonly route: RouteName;
  readonly children: ReactNode;
}

/** Controls that stay visible and cannot be used where the role may not, with a word who does it instead. */
export const May = ({ route, children }: MayProps) => {
  const { may, why } = useMay(route);
  if (may) return children;
  return (
    <Tooltip title={why}>
      <fieldset className="may-not" aria-label={why}>
        <ConfigProvider componentDisabled>{children}</ConfigProvider>
      </fieldset>
    </Tooltip>
  );
};
