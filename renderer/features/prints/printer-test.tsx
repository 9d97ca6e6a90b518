import { Button } from 'antd';
import { useState } from 'react';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';

/** 测试页: worth one sheet before a board is printed on a strange printer. */
export const PrinterTest = () => {
  const [size, setSize] = useState<'A4' | 'A3' | null>(null);
  return (
    <section aria-labelledby="printer-test">
      <h2 id="printer-test">打印机测试页</h2>
      <p>换了打印机，先印一张：上面有 100 毫米的尺、四边、细线、灰阶和各种字体，用直尺一量就知道大小准不准。</p>
      <div className="row">
        <Button onClick={() => setSize('A4')}>打印测试页（A4）</Button>
        <Button onClick={() => setSize('A3')}>打印测试页（A3）</Button>
      </div>
      {size && <PrintDialog title="打印机测试页" document={{ kind: 'test-page', size }} onClose={() => setSize(null)} />}
    </section>
  );
};
