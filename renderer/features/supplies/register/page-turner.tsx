import { Button } from 'antd';

interface PageTurnerProps {
  readonly page: number;
  readonly hasOlder: boolean;
  readonly onNewer: () => void;
  readonly onOlder: () => void;
}

/** 较新的、较早的; nothing where there is one page. */
export const PageTurner = ({ page, hasOlder, onNewer, onOlder }: PageTurnerProps) =>
  page === 1 && !hasOlder ? null : (
    <nav className="row" aria-label="翻页">
      <Button disabled={page === 1} onClick={onNewer}>
        较新的
      </Button>
      <span className="figures">第 {page} 页</span>
      <Button disabled={!hasOlder} onClick={onOlder}>
        较早的
      </Button>
    </nav>
  );
