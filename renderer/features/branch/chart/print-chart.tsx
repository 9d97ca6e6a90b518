import { Segmented } from 'antd';
import { useState } from 'react';
import { PrintButton } from '../print-button.tsx';

type Size = 'A4' | 'A3';
type Purpose = 'internal' | 'posting';

const purposes = [
  { value: 'internal' as const, label: '办公室用' },
  { value: 'posting' as const, label: '张贴' },
];

/** 组织架构图 on paper; for posting only with the names of who agreed to it. */
export const PrintChart = () => {
  const [size, setSize] = useState<Size>('A3');
  const [purpose, setPurpose] = useState<Purpose>('posting');
  return (
    <div className="row">
      <PrintButton words="打印架构图" title="组织架构图" document={{ kind: 'organisation-chart', size, purpose }} />
      <Segmented<Size> aria-label="架构图的纸张" value={size} options={['A3', 'A4']} onChange={setSize} />
      <Segmented<Purpose> aria-label="架构图的用处" value={purpose} options={purposes} onChange={setPurpose} />
      {purpose === 'posting' && <span className="quiet">张贴的只印同意公示的人。</span>}
    </div>
  );
};
