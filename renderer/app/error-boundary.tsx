import { Button } from 'antd';
import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}
interface ErrorBoundaryState {
  readonly broken: boolean;
}

/** A fault in drawing a page: says what was kept and offers the way back. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div className="broken" role="alert">
        <h1>这一页显示不出来</h1>
        <p>程序出了点问题。已保存的记录都在；这一页没有保存的内容可能没有了。</p>
        <Button type="primary" onClick={() => this.setState({ broken: false })}>
          重新显示
        </Button>
      </div>
    );
  }
}
