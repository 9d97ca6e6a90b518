import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { FigureLine } from '#core/figures/lines/figure-line.ts';

interface FigureLinkProps {
  readonly line: FigureLine;
  readonly className: string;
  readonly children: ReactNode;
}

/** A number that leads to the page it comes from, and says what it counts when the mouse or the keyboard is on it. */
export const FigureLink = ({ line, className, children }: FigureLinkProps) => (
  <Tooltip title={line.says} trigger={['hover', 'focus']} placement="bottom" mouseEnterDelay={0.3}>
    <Link to={line.path} className={className}>
      {children}
    </Link>
  </Tooltip>
);
