import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { FacePart } from './face-part.tsx';
import { PrinterTest } from './printer-test.tsx';
import { RecentPrints } from './recent-prints.tsx';
import './prints.css';

/** 打印与字体: does it come out right? */
export const PrintsPage = () => (
  <PageFrame title="打印与字体" question="印出来对不对？">
    <div className="prints">
      <RecentPrints />
      <PrinterTest />
      <FacePart />
    </div>
  </PageFrame>
);
