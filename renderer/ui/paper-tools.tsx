import { LeftOutlined, MinusOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Checkbox, InputNumber, Segmented } from 'antd';
import type { PaperPage } from '#core/contract/document.ts';
import { larger, smaller, type Zoom } from './paper-zoom.ts';
import type { Sheets } from './use-sheets.ts';

interface PaperToolsProps {
  readonly page: PaperPage;
  readonly zoom: Zoom;
  /** how large it is shown now, 1 = life size */
  readonly factor: number;
  readonly onZoom: (zoom: Zoom) => void;
  readonly sheets: Sheets;
  readonly grey: boolean;
  readonly onGrey: (grey: boolean) => void;
}

const fits = [
  { value: 'width', label: '适合宽度' },
  { value: 'whole', label: '整幅' },
  { value: 'true', label: '实际大小' },
] as const;

/** How the page is looked at: size, sheet, black and white. None of it changes what is printed. */
export const PaperTools = ({ page, zoom, factor, onZoom, sheets, grey, onGrey }: PaperToolsProps) => (
  <div className="paper-tools">
    <Segmented<Zoom> aria-label="显示大小" value={zoom} onChange={onZoom} options={[...fits]} />
    <span className="paper-zoom">
      <Button aria-label="缩小" icon={<MinusOutlined />} onClick={() => onZoom(smaller(factor))} />
      <span className="figures">{Math.round(factor * 100)}%</span>
      <Button aria-label="放大" icon={<PlusOutlined />} onClick={() => onZoom(larger(factor))} />
    </span>
    <PageJump sheets={sheets} />
    <Checkbox checked={grey} onChange={(event) => onGrey(event.target.checked)}>
      看黑白效果
    </Checkbox>
    <span className="quiet">
      {page.widthMm} × {page.heightMm} 毫米
    </span>
  </div>
);

const PageJump = ({ sheets: { count, current, goTo } }: { readonly sheets: Sheets }) => {
  if (count <= 1) return <span className="quiet">{count === 1 ? '共 1 页' : ''}</span>;
  return (
    <span className="paper-jump">
      <Button aria-label="上一页" icon={<LeftOutlined />} disabled={current <= 1} onClick={() => goTo(current - 1)} />
      第
      <InputNumber<number>
        aria-label="跳到第几页"
        className="paper-number"
        min={1}
        max={count}
        precision={0}
        controls={false}
        value={current}
        onChange={(number) => number !== null && goTo(number)}
      />
      页，共 {count} 页
      <Button aria-label="下一页" icon={<RightOutlined />} disabled={current >= count} onClick={() => goTo(current + 1)} />
    </span>
  );
};
